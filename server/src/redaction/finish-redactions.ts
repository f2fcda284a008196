import type { Newsroom } from '../newsroom.ts'
import { StorageFailed } from '../storage-failed.ts'

/** Rewrites the files where a server did not come to it: what was removed may still be in their free places. */
export async function finishRedactions({ stores, now }: Pick<Newsroom, 'stores' | 'now'>): Promise<void> {
  const ids = await stores.redactions.unfinished()
  if (ids.length === 0) return
  try {
    await stores.forgetDeleted()
  } catch (error) {
    throw new StorageFailed('the words are out of the newsroom, but not yet out of its files', error)
  }
  await stores.redactions.finish(ids, now())
}
