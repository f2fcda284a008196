import type * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { isShown, markerId } from '../items.ts'
import type { Field } from '../schema.ts'
import { placeAt } from './place.ts'
import { meetWanted, type WantedMarks, wantFor } from './wanted-marks.ts'

/**
 * After an insertion, in the same transaction: makes what stands between two text indices of one block have exactly
 * these marks, by writing operations for what it does not have of itself. Plain typing inherits, and writes none.
 */
export function correctMarks(doc: Y.Doc, field: Field, from: number, to: number, marks: Marks): void {
  const start = placeAt(doc, field, from)
  if (start === null || from >= to) return
  const wanted: WantedMarks = new Map()
  let left = to - from
  let offset = start.offset
  for (let item: Y.Item | null = start.item; item !== null && left > 0; item = item.right) {
    if (!isShown(item)) continue
    const end = Math.min(item.length, offset + left)
    if (markerId(item) === null) wantFor(wanted, item, offset, end, marks)
    left -= end - offset
    offset = 0
  }
  meetWanted(doc, field, start.item, wanted)
}
