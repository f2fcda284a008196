import { generateKeyBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import { markerId } from '../items.ts'
import { blockKey } from '../reading/block-attributes.ts'
import { FieldView } from '../reading/field-view.ts'
import { groupsOf } from '../reading/order.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { floorOf, placeAt } from './place.ts'
import { meetWanted, wantAsIs } from './wanted-marks.ts'

/**
 * Parts a block at a text index. `inside`: what stands behind the index becomes the block `newId`, and the first half
 * keeps its id. `start`: the index is that of the block's first character, and an empty block `newId` comes before
 * it, so that the text keeps its id. Either way one marker is made, and no character; the second half keeps its look.
 */
export function splitBlock(
  doc: Y.Doc,
  field: Field,
  at: number,
  newId: string,
  where: 'start' | 'inside' = 'inside',
  kind = 'paragraph',
): void {
  const marker = { b: newId, k: kind }
  const text = textOf(doc, field)
  const own = where === 'start' && at > 0 ? (placeAt(doc, field, at - 1)?.item ?? null) : null
  if (own === null || markerId(own) === null) {
    const index = floorOf(doc, field, at)
    const rest = placeAt(doc, field, index)
    const wanted = rest === null || markerId(rest.item) !== null ? null : wantAsIs(doc, field, rest)
    text.insertEmbed(index, marker)
    // The marker may have cut the item that the rest began in.
    const half = wanted === null || wanted.size === 0 ? null : placeAt(doc, field, index + 1)
    if (wanted !== null && half !== null) meetWanted(doc, field, half.item, wanted)
    return
  }
  const order = orderBefore(FieldView.now(doc, field), markerId(own))
  text.insertEmbed(at - 1, marker)
  if (order !== null) rootsOf(doc).blocks.set(blockKey(newId, 'ord'), order)
}

/** A place right before a block that has one of its own; null before one that follows others anyway. */
function orderBefore(view: FieldView, id: string | null): string | null {
  const segment = view.segmentByKey(id)
  if (segment === null || segment.order === null) return null
  const groups = groupsOf(view.segments)
  const at = groups.findIndex((group) => group.blocks[0] === segment)
  const before = groups[at - 1]?.order ?? null
  // Two moved to one place: the new block shares it, and ids decide.
  return before !== null && before >= segment.order
    ? segment.order
    : generateKeyBetween(before, segment.order)
}
