import type * as Y from 'yjs'
import { isShown, markerId } from '../items.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { ceilingOf, floorOf, placeAt } from './place.ts'
import { meetWanted, wantAsIs } from './wanted-marks.ts'

/**
 * Deletes what stands between two text indices, widened to whole characters. A marker among it joins what follows
 * to the block before; what is joined keeps the look that it had.
 */
export function deleteText(doc: Y.Doc, field: Field, from: number, to: number): void {
  const start = floorOf(doc, field, from)
  const end = ceilingOf(doc, field, to)
  if (start >= end) return
  const text = textOf(doc, field)
  const rest = hasMarker(doc, field, start, end) ? placeAt(doc, field, end) : null
  const wanted = rest === null || markerId(rest.item) !== null ? null : wantAsIs(doc, field, rest)
  text.delete(start, end - start)
  const joined = wanted === null ? null : placeAt(doc, field, start)
  if (wanted !== null && joined !== null) meetWanted(doc, field, joined.item, wanted)
}

function hasMarker(doc: Y.Doc, field: Field, from: number, to: number): boolean {
  const start = placeAt(doc, field, from)
  let left = to - from + (start?.offset ?? 0)
  for (let item = start?.item ?? null; item !== null && left > 0; item = item.right) {
    if (!isShown(item)) continue
    if (markerId(item) !== null) return true
    left -= item.length
  }
  return false
}
