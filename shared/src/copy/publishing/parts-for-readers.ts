import type * as Y from 'yjs'
import { isShown, markerId } from '../items.ts'
import { FieldView } from '../reading/field-view.ts'
import type { Segment } from '../reading/segment.ts'
import type { Field } from '../schema.ts'
import { isInsertion } from '../suggestions/suggestion.ts'
import { SuggestionView } from '../suggestions/suggestion-view.ts'

type Span = readonly [from: number, to: number]

/** Neighbouring characters of an item, or a marker. */
export interface ReadersPart {
  item: Y.Item
  /** In the text. */
  index: number
  from: number
  to: number
}

/**
 * The markers and characters of a field that readers get, in the order of the text: no suggestions, and no notes. They
 * are the same as those of `blocksForReaders`, by another walk; parts-for-readers.test.ts holds the two together.
 */
export function* partsForReaders(doc: Y.Doc, field: Field): Generator<ReadersPart> {
  const view = FieldView.now(doc, field)
  const suggestions = SuggestionView.ofAny(doc)?.now() ?? null
  for (const [n, segment] of view.segments.entries()) {
    const found = suggestions?.inBlock(view, segment)
    const { marker } = segment
    const begin = view.startOf(segment)
    if (marker && !found?.marker.some(isInsertion))
      yield { item: marker, index: begin - 1, from: 0, to: marker.length }
    const suggested = found?.pieces.flatMap(({ from, to, parts }): Span[] =>
      parts.some(isInsertion) ? [[from, to]] : [],
    )
    const hidden = [...notesIn(segment), ...(suggested ?? [])].sort(([a], [b]) => a - b)
    const until = view.segments[n + 1]?.marker ?? null
    let at = 0
    for (let item = marker ? marker.right : view.text._start; item && item !== until; item = item.right) {
      if (!isShown(item) || markerId(item) !== null) continue
      let from = 0
      for (const [start, end] of hidden) {
        if (end <= at + from || start >= at + item.length) continue
        if (start > at + from) yield { item, index: begin + at + from, from, to: start - at }
        from = Math.min(item.length, end - at)
      }
      if (from < item.length) yield { item, index: begin + at + from, from, to: item.length }
      at += item.length
    }
  }
}

function notesIn({ block }: Segment): Span[] {
  let at = 0
  return block.runs.flatMap(({ text, marks }): Span[] => {
    const from = at
    at += text.length
    return marks.note ? [[from, at]] : []
  })
}
