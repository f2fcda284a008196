import type { Newsroom } from '../newsroom.ts'
import { restriction } from '../story/story-rows.ts'
import { type LiveCopy, liveCopy } from './live-copy.ts'

/**
 * Brings what lists show of an edition (headline, length, whether it changed since it was cleared) up to what is on
 * disk, and tells the pages that show it. Lists themselves never open a room.
 */
export async function listEdition(
  newsroom: Pick<Newsroom, 'db' | 'rooms' | 'bus'>,
  id: string,
): Promise<LiveCopy | null> {
  const { db, bus } = newsroom
  const edition = await db
    .selectFrom('edition')
    .innerJoin('story', 'story.id', 'edition.story')
    .selectAll('edition')
    .select('story.restrictedTo')
    .where('edition.id', '=', id)
    .executeTakeFirst()
  if (!edition) return null
  const live = await liveCopy(newsroom, edition)
  const changed = await db.transaction().execute(async (tx) => {
    const { publishable, words, hash, position } = live
    const { numUpdatedRows } = await tx
      .updateTable('edition')
      .set({ headline: publishable.headline, words, liveHash: hash, listedAt: position })
      .where('id', '=', id)
      // Two readings may arrive in either order; the later one stays.
      .where('listedAt', '<=', position)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await tx.deleteFrom('editionCredit').where('edition', '=', id).execute()
    const known = await tx.selectFrom('contributor').select('id').execute()
    const ids = new Set(known.map((row) => row.id))
    const credits = live.credits.filter((credit) => ids.has(credit.contributor))
    if (credits.length > 0)
      await tx
        .insertInto('editionCredit')
        .values(credits.map(({ contributor, role }) => ({ edition: id, contributor, role })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    return hash !== edition.liveHash || words !== edition.words
  })
  if (changed) {
    const only = restriction(edition)
    bus.tell({ kind: 'stories' }, only)
    bus.tell({ kind: 'edition', id }, only)
  }
  return live
}
