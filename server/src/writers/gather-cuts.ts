import { setImmediate as aTurn } from 'node:timers/promises'
import type { Field } from '@copydesk/shared/copy'
import type { DeletedWords } from './deleted-words.ts'
import { type Grave, gravesWithin } from './ground.ts'

/** A part of what was cut. */
interface Piece {
  client: number
  clock: number
  order: number
  text: string
}

/** What one person took out of one place without a pause. */
export interface GatheredCut {
  person: string
  /** When they were done. */
  at: string
  position: number
  field: Field
  block: string | null
  gap: number
  pieces: Piece[]
}

/** Who deletes letter by letter, and stops to think, cuts one passage. */
const PAUSE_MS = 60_000
/** Deletions that are gathered before others get their turn: some ten milliseconds. */
const A_TURN = 2000

/**
 * Gathers deletions, in the order of the log, into what their deleters would call a cut. What is in no grave is not
 * asked for.
 */
export async function gatherCuts(
  found: readonly DeletedWords[],
  graves: ReadonlyMap<number, readonly Grave[]>,
): Promise<GatheredCut[]> {
  const cuts: GatheredCut[] = []
  const going = new Map<string, { cut: GatheredCut; until: number }>()
  for (const [index, { client, clock, text, person, at, position }] of found.entries()) {
    if (index % A_TURN === A_TURN - 1) await aTurn()
    const within = gravesWithin(graves, { client, clock, length: text.length })
    if (within.length === 0) continue
    const now = Date.parse(at)
    for (const grave of within) {
      const { field, gap, block, order } = grave
      const from = grave.clock - clock
      const piece = { client, clock: grave.clock, order, text: text.slice(from, from + grave.length) }
      const place = `${person} ${field} ${gap}`
      const same = going.get(place)
      if (same && now <= same.until) {
        same.cut.pieces.push(piece)
        same.cut.at = at
        same.cut.position = position
        same.until = now + PAUSE_MS
      } else {
        const cut = { person, at, position, field, block, gap, pieces: [piece] }
        cuts.push(cut)
        going.set(place, { cut, until: now + PAUSE_MS })
      }
    }
  }
  for (const { pieces } of cuts) pieces.sort((a, b) => a.order - b.order)
  return cuts
}

export const textOfCut = ({ pieces }: Pick<GatheredCut, 'pieces'>): string =>
  pieces.map(({ text }) => text).join('')
