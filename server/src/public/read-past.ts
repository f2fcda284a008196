import type { Newsroom } from '../newsroom.ts'
import { drawnChanges } from './drawn-changes.ts'
import type { Past } from './history-page.ts'
import { publishedOf } from './published-of.ts'
import { readableCopies } from './readable-copies.ts'

/** A story that was updated all day long has fewer; comparing more of them at once would hold others up. */
const MOST = 40

/**
 * The publications of what is at this address, each with its copy; newest first.
 * @param before number of a publication: only what came before it.
 */
export async function readPast(
  newsroom: Pick<Newsroom, 'stores'>,
  address: string,
  before = Number.POSITIVE_INFINITY,
): Promise<Past> {
  const rows = (await newsroom.stores.readers.storyAt(address))
    .filter((row) => row.address === address && row.kind !== 'kill' && row.number < before)
    // One more than is shown: the last of them is told by what was before it.
    .slice(0, MOST + 1)
  const copies = await readableCopies(newsroom, rows)
  const published = await publishedOf(newsroom, rows)
  const past = rows.flatMap((row) => {
    const copy = copies.get(row.version)
    return copy ? [{ ...published(row), copy }] : []
  })
  const entries = past.slice(0, MOST).map(async (one, n) => {
    const before = past[n + 1]
    return { ...one, changes: before ? await drawnChanges(before.copy, one.copy) : null }
  })
  return { entries: await Promise.all(entries), isMore: past.length > MOST }
}
