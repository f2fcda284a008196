import type * as Y from 'yjs'
import { birthKind, charactersOf, isShown, markerId } from '../items.ts'
import type { Aliases } from '../marks/aliases.ts'
import { textOf } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import { mergeRanges } from './id-ranges.ts'
import { type Chosen, within } from './seen.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
import type { Covered } from './suggestion-index.ts'
import { SuggestionView } from './suggestion-view.ts'
import type { Lost } from './trace.ts'

/** Living characters that a part is about. */
export interface Placed {
  part: Suggestion
  field: Field
  /** Text indices of this moment. */
  from: number
  to: number
  /** The first names of the characters. */
  first: IdRange
  said: Lost
}

/** Where the living characters of some parts stand: in one walk through each field, in the order of the text. */
export function placesOfParts(doc: Y.Doc, chosen: readonly Chosen[]): Placed[] {
  if (chosen.length === 0) return []
  const suggestions = SuggestionView.of(doc).now()
  const wanted = new Map(chosen.map(({ part, only }) => [part.id, only]))
  const placed: Placed[] = []
  for (const field of FIELDS) {
    let index = 0
    for (let item = textOf(doc, field)._start; item !== null; item = item.right) {
      if (!isShown(item)) continue
      for (const covered of suggestions.covering(item)) {
        for (const part of covered.parts) {
          const only = wanted.get(part.id)
          if (only === undefined) continue
          const pieces = only === null ? [covered] : piecesWithin(suggestions.aliases, item, covered, only)
          for (const { from, to, first } of pieces) {
            const place = { from: index + from, to: index + to, first: [...first, to - from] as const }
            placed.push({ part, field, ...place, said: lostAt(field, item, from, to) })
          }
        }
      }
      index += item.length
    }
  }
  return placed
}

type Piece = Pick<Covered, 'from' | 'to' | 'first'>

/** What of a piece is meant by some ranges, under whichever name. */
function piecesWithin(
  aliases: Aliases,
  { id }: Y.Item,
  { from, to, first }: Piece,
  only: readonly IdRange[],
): Piece[] {
  return aliases.namesOver([id.client, id.clock + from], to - from).flatMap(({ offset, length, names }) => {
    const met = names.flatMap(([client, clock]) =>
      within([[client, clock, length]], only).map(([, at, size]): IdRange => [0, at - clock, size]),
    )
    return mergeRanges(met).map(([, at, size]): Piece => {
      const begin = offset + at
      return { from: from + begin, to: from + begin + size, first: [first[0], first[1] + begin] }
    })
  })
}

/** What stands from one offset of an item to another. */
export function lostAt(field: Field, item: Y.Item, from: number, to: number): Lost {
  const range = [item.id.client, item.id.clock + from, to - from] as const
  const id = markerId(item)
  if (id !== null) return { field, range, marker: { b: id, k: birthKind(item) } }
  return { field, range, text: charactersOf(item).slice(from, to) }
}
