import type { Language } from '@copydesk/shared/languages'
import type { Newsroom } from '../../newsroom.ts'
import type { PublishedRow } from '../reader-store.ts'
import type { FrontPlace } from './front-store.ts'

/** As many as somebody scrolls through; what is older is found by its language's feed. */
const LATEST = 40

export interface FrontRows {
  placed: { row: PublishedRow; place: FrontPlace }[]
  latest: PublishedRow[]
}

/** What stands on the front of a language: what was placed and is still out, and the newest of all others. */
export async function readFront(
  { stores }: Pick<Newsroom, 'stores'>,
  language: Language,
): Promise<FrontRows> {
  const places = await stores.fronts.placed(language)
  const out = new Map(
    (await stores.readers.of(places.map(({ edition }) => edition))).map((row) => [row.edition, row]),
  )
  const placed = places.flatMap((place) => {
    const row = out.get(place.edition)
    return row && row.kind !== 'kill' ? [{ row, place }] : []
  })
  const isPlaced = new Set(placed.map(({ row }) => row.edition))
  const newest = await stores.readers.newest({ language, limit: LATEST + placed.length })
  return { placed, latest: newest.filter(({ edition }) => !isPlaced.has(edition)).slice(0, LATEST) }
}
