import type { Newsroom } from '../newsroom.ts'
import { type LiveCopy, liveCopy } from './live-copy.ts'

/**
 * Brings what lists show of an edition (headline, length, whether it changed since it was cleared) up to what is on
 * disk, and tells the pages that show it. Lists themselves never open a room.
 */
export async function listEdition(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  id: string,
): Promise<LiveCopy | null> {
  const edition = await newsroom.stores.editions.find(id)
  if (!edition) return null
  const live = await liveCopy(newsroom, edition)
  const { publishable, words, hash, position } = live
  const listing = { headline: publishable.headline, words, liveHash: hash, listedAt: position }
  const only = await newsroom.stores.transact(async ({ editions, stories }) => {
    if (!(await editions.relist(id, listing))) return undefined
    await editions.credit(id, live.credits)
    // Judged now: whoever was shut out while the copy was read is not told.
    return (await stories.find(edition.story))?.restrictedTo
  })
  if (only !== undefined && (hash !== edition.liveHash || words !== edition.words)) {
    newsroom.bus.tell({ kind: 'stories' }, only)
    newsroom.bus.tell({ kind: 'edition', id }, only)
  }
  return live
}
