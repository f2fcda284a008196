import type * as Y from 'yjs'
import { markerId } from '../items.ts'
import { FieldView } from '../reading/field-view.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { floorOf, placeAt } from '../writing/place.ts'
import { meetWanted, wantAsIs } from '../writing/wanted-marks.ts'
import { openInsertion } from './open-insertion.ts'
import type { Suggesting } from './suggesting.ts'

/**
 * Suggests that a block be parted at a text index, as `splitBlock` parts it. At the start of a block that has been moved
 * the new block comes behind its marker: before it, it would need a place of its own, and so change without being asked.
 * What is a note stays one: nobody has accepted the break yet.
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
  const rest = who.onlySuggests ? null : placeAt(doc, field, index)
  const wanted = rest === null || markerId(rest.item) !== null ? null : wantAsIs(doc, field, rest)
  textOf(doc, field).insertEmbed(index, { b: newId, k: kind })
  // The marker may have cut the item that the rest began in.
  const half = wanted === null || wanted.size === 0 ? null : placeAt(doc, field, index + 1)
  if (wanted !== null && half !== null) meetWanted(doc, field, half.item, wanted, ['note'])
}
