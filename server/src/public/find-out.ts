import type { Newsroom } from '../newsroom.ts'
import { endOf } from './end-of.ts'
import type { OutEdition } from './published.ts'
import { publishedOf } from './published-of.ts'
import { readableCopies } from './readable-copies.ts'
import type { PublishedRow } from './reader-store.ts'

export type Found =
  | { is: 'out'; out: OutEdition }
  | { is: 'withdrawn'; withdrawn: Pick<OutEdition, 'language' | 'publications'> }
  /** It is at another address: the words of this one are not its own. */
  | { is: 'moved'; address: string }

/** What is out at an address: two reads, whatever was published. Null where there is nothing for readers. */
export async function findOut(newsroom: Pick<Newsroom, 'stores'>, address: string): Promise<Found | null> {
  const rows = await newsroom.stores.readers.storyAt(address)
  const own = rows.filter((row) => row.address === address)
  const [newest, ...earlier] = own
  if (newest === undefined) return findByEnd(newsroom, address)
  const { language } = newest
  const published = await publishedOf(newsroom, own)
  const publications: OutEdition['publications'] = [published(newest), ...earlier.map(published)]
  if (newest.kind === 'kill') return { is: 'withdrawn', withdrawn: { language, publications } }
  const copy = (await readableCopies(newsroom, [newest])).get(newest.version)
  if (!copy) throw new Error(`what was published at ${address} cannot be read`)
  return {
    is: 'out',
    out: { id: newest.edition, language, address, publications, copy, others: othersOf(rows, newest) },
  }
}

/** The story in its other languages, by the newest publication of each; one that was withdrawn is not out. */
function othersOf(rows: readonly PublishedRow[], { edition }: PublishedRow): OutEdition['others'] {
  const newest = new Map<string, PublishedRow>()
  for (const row of rows) if (!newest.has(row.edition)) newest.set(row.edition, row)
  return [...newest.values()]
    .filter((row) => row.edition !== edition && row.kind !== 'kill')
    .sort((a, b) => Number(b.isOriginal) - Number(a.isOriginal) || (a.firstAt < b.firstAt ? -1 : 1))
    .map(({ language, address, isOriginal }) => ({ language, address, isOriginal }))
}

/** What somebody has copied with other words before the id, or with half of them. */
async function findByEnd(newsroom: Pick<Newsroom, 'stores'>, wanted: string): Promise<Found | null> {
  const id = endOf(wanted)
  const address = id === null ? null : await newsroom.stores.readers.addressOf(id)
  if (address === null || address === wanted) return null
  const found = await findOut(newsroom, address)
  // The words of the right address may be what was wrong in what was withdrawn: nobody is told them.
  return found?.is === 'out' ? { is: 'moved', address } : found
}
