import type * as Y from 'yjs'
import { FieldView } from '../reading/field-view.ts'
import { inReadingOrder } from '../reading/order.ts'
import type { Segment } from '../reading/segment.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { deleteText } from './delete-text.ts'
import { insertText } from './insert-text.ts'
import { removeBlock } from './remove-block.ts'
import { restoreBlock } from './restore-block.ts'

/** How a block was joined to the one that is read before it. */
export type Merge = 'joined' | 'written-anew' | 'none'

/**
 * Joins a block to the one that is read before it. Where they are neighbours in the text as well, apart from removed
 * empty blocks, their markers go and every character stays the same one: `joined`. Where one of them was moved, the
 * words are written anew at the end of the other: `written-anew`. The first block has nothing to join: `none`.
 */
export function mergeBlock(doc: Y.Doc, field: Field, block: string): Merge {
  const view = FieldView.now(doc, field)
  const at = view.shown.findIndex((segment) => segment.marker !== null && segment.key === block)
  const segment = view.shown[at]
  const into = view.shown[at - 1]
  if (segment === undefined || into === undefined) return 'none'
  if (into.attributes.gone && into.id !== null) restoreBlock(doc, into.id)
  if (areNeighbours(view, into, segment)) {
    const start = view.startOf(into) + into.length
    deleteText(doc, field, start, view.startOf(segment))
    return 'joined'
  }
  const { runs } = segment.block
  const text = textOf(doc, field)
  const length = text.length
  let end = view.startOf(into) + into.length
  const isBehind = into.place > segment.place
  removeBlock(doc, field, block)
  // Taking the words out has moved what stands behind them.
  if (isBehind) end += text.length - length
  for (const run of runs) {
    insertText(doc, field, end, run.text, run.marks)
    end += run.text.length
  }
  return 'written-anew'
}

/** Whether nothing but removed empty blocks lies between two blocks in the text, and joining moves no third block. */
export function areNeighbours(view: FieldView, into: Segment, segment: Segment): boolean {
  if (segment.place <= into.place) return false
  const between = view.segments.slice(into.place + 1, segment.place)
  if (between.some(({ length, attributes }) => length > 0 || !attributes.gone)) return false
  const gone = new Set([...between, segment])
  const before = inReadingOrder(view.segments).filter((one) => !gone.has(one))
  const after = inReadingOrder(view.segments.filter((one) => !gone.has(one)))
  return before.every((one, n) => one === after[n])
}
