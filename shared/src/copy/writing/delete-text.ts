import type * as Y from 'yjs'
import { markerId } from '../items.ts'
import { MARK_KINDS, type MarkKind } from '../marks/operation.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { ceilingOf, floorOf, placeAt } from './place.ts'
import { meetWanted, wantAsIs } from './wanted-marks.ts'

/**
 * Deletes what stands between two text indices, widened to whole characters. A marker among it joins what follows
 * to the block before. What follows keeps the look that it had, also where it had that from what is deleted.
 * @param kinds of which the look is kept.
 */
export function deleteText(
  doc: Y.Doc,
  field: Field,
  from: number,
  to: number,
  kinds: readonly MarkKind[] = MARK_KINDS,
): void {
  const start = floorOf(doc, field, from)
  const end = ceilingOf(doc, field, to)
  if (start >= end) return
  const seam = placeAt(doc, field, Math.max(0, start - 1)) ?? undefined
  const rest = placeAt(doc, field, end)
  const wanted = rest === null || markerId(rest.item) !== null ? null : wantAsIs(doc, field, rest, seam)
  textOf(doc, field).delete(start, end - start)
  const joined = wanted === null || wanted.size === 0 ? null : placeAt(doc, field, start)
  if (wanted !== null && joined !== null) meetWanted(doc, field, joined.item, wanted, kinds)
}
