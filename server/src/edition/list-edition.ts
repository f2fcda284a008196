import type { Newsroom } from '../newsroom.ts'
import type { EditionRecord } from './edition-store.ts'
import { type LiveCopy, liveCopy } from './live-copy.ts'

/** What the lists are to show of an edition, as its copy reads on disk. */
export interface ReadForLists {
  /** As it was before its copy was read. */
  edition: EditionRecord
  live: LiveCopy
  /** Who is credited may differ from what the lists know. */
  withCredits: boolean
}

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
  await putOnLists(newsroom, [{ edition, live, withCredits: true }])
  return live
}

/** All in one transaction: each would make whoever writes wait for a disk of its own. */
export async function putOnLists(
  { stores, bus }: Pick<Newsroom, 'stores' | 'bus'>,
  readings: readonly ReadForLists[],
): Promise<void> {
  const listed = await stores.transact(async ({ editions, translation }) => {
    const put: ReadForLists[] = []
    for (const reading of readings) {
      const { edition, live, withCredits } = reading
      const { publishable, words, hash, position } = live
      const listing = {
        ...{ headline: publishable.headline, words, liveHash: hash },
        ...{ listedAt: position, printed: edition.printDue },
      }
      if (!(await editions.relist(edition.id, listing))) continue
      if (position !== edition.listedAt) await translation.fallBehind(edition.id)
      if (withCredits) {
        await editions.credit(edition.id, live.credits)
        // A localization prints its original's credits: when these change, so does its line.
        if (edition.follows === null) await editions.reprintLocalizations(edition.story)
      }
      put.push(reading)
    }
    return put
  })
  for (const { edition, live } of listed) {
    if (live.hash === edition.liveHash && live.words === edition.words) continue
    // Looked up now: whoever was shut out while the copy was read is not told.
    const story = await stores.stories.find(edition.story)
    if (!story) continue
    bus.tell({ kind: 'stories', id: story.id }, story.restrictedTo)
    bus.tell({ kind: 'edition', id: edition.id }, story.restrictedTo)
  }
}
