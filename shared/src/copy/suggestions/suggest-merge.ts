import type * as Y from 'yjs'
import { FieldView } from '../reading/field-view.ts'
import type { Field } from '../schema.ts'
import { areNeighbours } from '../writing/merge-block.ts'
import { suggestDelete } from './suggest-delete.ts'
import type { Suggesting } from './suggesting.ts'

/**
 * Suggests that a block be joined to the one that is read before it. False, and nothing is written, where they are no
 * neighbours in the text: that cannot be suggested without writing the words anew.
 */
export function suggestMerge(doc: Y.Doc, field: Field, block: string, who: Suggesting): boolean {
  const view = FieldView.now(doc, field)
  const at = view.shown.findIndex((segment) => segment.marker !== null && segment.key === block)
  const segment = view.shown[at]
  const into = view.shown[at - 1]
  if (segment === undefined || into === undefined || into.attributes.gone) return false
  if (!areNeighbours(view, into, segment)) return false
  suggestDelete(doc, field, view.startOf(into) + into.length, view.startOf(segment), who)
  return true
}
