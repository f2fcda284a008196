import type * as Y from 'yjs'
import { isShown, markerId } from '../items.ts'
import type { Field } from '../schema.ts'
import { placeAt } from '../writing/place.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

/** Neighbouring characters, or one marker, that the same suggestions are about, or none. */
export interface Stretch {
  /** Text index. */
  at: number
  length: number
  isMarker: boolean
  parts: readonly Suggestion[]
  /** What a suggestion about them is to stand on. */
  range: IdRange
}

/** What stands between two text indices at this moment of a transaction, and what is suggested about it. */
export function stretchesBetween(doc: Y.Doc, field: Field, from: number, to: number): Stretch[] {
  const suggestions = SuggestionView.of(doc).now()
  const start = placeAt(doc, field, from)
  const stretches: Stretch[] = []
  let at = from
  let offset = start?.offset ?? 0
  for (let item = start?.item ?? null; item !== null && at < to; item = item.right) {
    if (!isShown(item)) continue
    const end = Math.min(item.length, offset + to - at)
    const isMarker = markerId(item) !== null
    const [client, clock] = [item.id.client, item.id.clock + offset]
    const length = end - offset
    let done = 0
    const add = (until: number, parts: readonly Suggestion[]) => {
      for (const named of suggestions.aliases.namesOver([client, clock + done], until - done)) {
        const [first, begin] = named.names.at(-1) as readonly [number, number]
        const range = [first, begin, named.length] as const
        stretches.push({ at: at + done + named.offset, length: named.length, isMarker, parts, range })
      }
      done = until
    }
    for (const covered of suggestions.index.covering(suggestions.aliases, [client, clock], length)) {
      if (covered.from > done) add(covered.from, [])
      add(covered.to, covered.parts)
    }
    if (done < length) add(length, [])
    at += length
    offset = 0
  }
  return stretches
}
