import type { Newsroom } from '../newsroom.ts'
import type { OutEntry } from './published.ts'
import { publishedOf } from './published-of.ts'
import { readableCopies } from './readable-copies.ts'
import type { PublishedRow } from './reader-store.ts'

/** Publications with their copies, as fronts and feeds show them; of what was withdrawn no word is read. */
export async function entriesOf(
  newsroom: Pick<Newsroom, 'stores'>,
  rows: readonly PublishedRow[],
): Promise<OutEntry[]> {
  const copies = await readableCopies(
    newsroom,
    rows.filter(({ kind }) => kind !== 'kill'),
  )
  const published = await publishedOf(newsroom, rows)
  return rows.map((row) => {
    const { edition: id, language, address, firstAt, version } = row
    return { id, language, address, firstAt, newest: published(row), copy: copies.get(version) ?? null }
  })
}
