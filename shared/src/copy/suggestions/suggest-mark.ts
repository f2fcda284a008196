import type * as Y from 'yjs'
import { FieldView } from '../reading/field-view.ts'
import { isSafeLink } from '../safe-link.ts'
import type { Field } from '../schema.ts'
import { ceilingOf, floorOf } from '../writing/place.ts'
import { stretchesBetween } from './characters-between.ts'
import { type Suggesting, suggestOver, unsuggestOver } from './suggesting.ts'
import type { IdRange, SuggestedMark } from './suggestion.ts'

/**
 * Suggests that what stands between two text indices be bold, italic, a link, or so no more (`null`), instead of what
 * this person suggested for it before. Where it is so already, that is all.
 */
export function suggestMark(
  doc: Y.Doc,
  field: Field,
  from: number,
  to: number,
  mark: SuggestedMark,
  value: true | string | null,
  who: Suggesting,
): void {
  if (value !== null && (mark === 'link' ? !isSafeLink(value) : value !== true)) return
  const start = floorOf(doc, field, from)
  const stretches = stretchesBetween(doc, field, start, ceilingOf(doc, field, to)).filter(
    (one) => !one.isMarker,
  )
  const before = stretches.flatMap(({ parts }) =>
    parts.filter((part) => part.does === 'set-mark' && part.mark === mark && part.by === who.person),
  )
  unsuggestOver(
    doc,
    before,
    stretches.map(({ range }) => range),
  )
  const view = FieldView.now(doc, field)
  const wanting = stretches.flatMap(({ at, length, range }): IdRange[] =>
    otherwiseIn(view, at, length, mark, value).map(([begin, size]) => [range[0], range[1] + begin, size]),
  )
  suggestOver(doc, field, { does: 'set-mark', mark, value }, wanting, who)
}

/** Which characters of a stretch do not have the mark so, as offset and length. */
function otherwiseIn(
  view: FieldView,
  at: number,
  length: number,
  mark: SuggestedMark,
  value: true | string | null,
): [number, number][] {
  const segment = view.segmentAt(at)
  const found: [number, number][] = []
  let begin = view.startOf(segment)
  for (const { text, marks } of segment.block.runs) {
    const from = Math.max(begin, at)
    const to = Math.min(begin + text.length, at + length)
    if (from < to && (marks[mark] ?? null) !== value) {
      const last = found.at(-1)
      if (last !== undefined && last[0] + last[1] === from - at) last[1] += to - from
      else found.push([from - at, to - from])
    }
    begin += text.length
  }
  return found
}
