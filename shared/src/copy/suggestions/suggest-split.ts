import type * as Y from 'yjs'
import { markerId } from '../items.ts'
import { FieldView } from '../reading/field-view.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { floorOf, placeAt } from '../writing/place.ts'
import { openInsertion } from './open-insertion.ts'
import type { Suggesting } from './suggesting.ts'

/**
 * Suggests that a block be parted at a text index, as `splitBlock` parts it. At the start of a block that has been moved
 * the new block comes behind its marker: before it, it would need a place of its own, and so change without being asked.
 */
export function suggestSplit(
  doc: Y.Doc,
  field: Field,
  at: number,
  newId: string,
  who: Suggesting,
  where: 'start' | 'inside' = 'inside',
  kind = 'paragraph',
): void {
  const own = where === 'start' && at > 0 ? (placeAt(doc, field, at - 1)?.item ?? null) : null
  const id = own === null ? null : markerId(own)
  const isMoved = id !== null && FieldView.now(doc, field).segmentByKey(id)?.order != null
  openInsertion(doc, field, who)
  const index = id !== null && !isMoved ? at - 1 : floorOf(doc, field, at)
  textOf(doc, field).insertEmbed(index, { b: newId, k: kind })
}
