import type { Newsroom } from '../newsroom.ts'

/** Rewrites the files where a server did not come to it: what was removed may still be in their free places. */
export async function finishRedactions({ stores, now }: Pick<Newsroom, 'stores' | 'now'>): Promise<void> {
  const ids = await stores.redactions.unfinished()
  if (ids.length === 0) return
  await stores.forgetDeleted()
  await stores.redactions.finish(ids, now())
}
