import type { Stores } from '../stores.ts'
import type { ThreadRecord } from '../threads/thread-store.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { readsOf } from './reads-of.ts'
import type { Flag } from './review-store.ts'

/** Questions that were cleared of other words than this copy has there, each with its thread. */
export async function clearedOtherwise(
  { threads }: Pick<Stores, 'threads'>,
  flags: readonly Flag[],
  copy: Pick<KeptCopy, 'hash' | 'working'>,
): Promise<Map<string, ThreadRecord>> {
  const found = new Map<string, ThreadRecord>()
  for (const { thread: id, answer, answeredOf } of flags) {
    if (answer !== 'cleared' || answeredOf === null) continue
    const thread = await threads.find(id)
    if (thread && readsOf(copy, thread.subject) !== answeredOf) found.set(id, thread)
  }
  return found
}
