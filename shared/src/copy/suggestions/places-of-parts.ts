import type * as Y from 'yjs'
import { birthKind, charactersOf, isShown, markerId } from '../items.ts'
import { textOf } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
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
export function placesOfParts(doc: Y.Doc, parts: readonly Suggestion[]): Placed[] {
  if (parts.length === 0) return []
  const suggestions = SuggestionView.of(doc).now()
  const wanted = new Set(parts.map(({ id }) => id))
  const placed: Placed[] = []
  for (const field of FIELDS) {
    let index = 0
    for (let item = textOf(doc, field)._start; item !== null; item = item.right) {
      if (!isShown(item)) continue
      for (const { from, to, parts: covering, first } of suggestions.covering(item)) {
        for (const part of covering) {
          if (!wanted.has(part.id)) continue
          const place = { from: index + from, to: index + to, first: [...first, to - from] as const }
          placed.push({ part, field, ...place, said: lostAt(field, item, from, to) })
        }
      }
      index += item.length
    }
  }
  return placed
}

/** What stands from one offset of an item to another. */
export function lostAt(field: Field, item: Y.Item, from: number, to: number): Lost {
  const range = [item.id.client, item.id.clock + from, to - from] as const
  const id = markerId(item)
  if (id !== null) return { field, range, marker: { b: id, k: birthKind(item) } }
  return { field, range, text: charactersOf(item).slice(from, to) }
}
