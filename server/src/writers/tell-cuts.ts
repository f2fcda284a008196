import type { Cut } from '@copydesk/shared/writers'
import type { Stores } from '../stores.ts'
import type { Writers } from '../sync/provenance/writers.ts'
import type { Alive } from './alive.ts'
import { type GatheredCut, textOfCut } from './gather-cuts.ts'
import { goneFrom } from './gone-from.ts'

/** Of a cut that was put elsewhere some words may be gone again: so much of it, and it stands. */
const STANDS = 0.8

/** A cut with who had written it, read while the document is lent. */
export type ReadCut = Omit<Cut, 'goneFrom'> & { first: { at: string; client: number; clock: number } }

export function idOfCut({ position, pieces }: Pick<GatheredCut, 'position' | 'pieces'>): string {
  const [first = { client: 0, clock: 0 }] = pieces
  return `${position}.${first.client}.${first.clock}`
}

export function readCut(cut: GatheredCut, writers: Writers, alive: Alive): ReadCut {
  const wrote: Cut['wrote'] = []
  let standing = 0
  let length = 0
  for (const { client, clock, text } of cut.pieces) {
    let done = 0
    for (const written of writers.ofStretch({ client, clock, length: text.length })) {
      const words = text.slice(done, done + written.length)
      done += written.length
      length += written.length
      standing += alive.within({ client: written.client, clock: written.clock, length: written.length })
      const last = wrote.at(-1)
      if (last?.person === written.person && last.at === written.at) last.text += words
      else wrote.push({ text: words, person: written.person, at: written.at })
    }
  }
  const { person, at, field, block, pieces } = cut
  const [first = { client: 0, clock: 0 }] = pieces
  return {
    id: idOfCut(cut),
    person,
    at,
    field,
    block,
    text: textOfCut(cut),
    wrote,
    stands: standing >= STANDS * length,
    first: { at, client: first.client, clock: first.clock },
  }
}

/** As they are told, with the version from which on each was gone. */
export async function tellCuts(
  stores: Pick<Stores, 'versions'>,
  edition: string,
  cuts: readonly ReadCut[],
): Promise<Cut[]> {
  const gone = await goneFrom(stores, edition)
  const told: Cut[] = []
  // One after the other: what is looked up for one is there for the next.
  for (const { first, ...cut } of cuts) told.push({ ...cut, goneFrom: await gone(first) })
  return told
}
