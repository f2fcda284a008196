import type * as Y from 'yjs'
import { FieldView } from '../reading/field-view.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'

/**
 * Two people who undo one merge make its marker twice. Of markers with one id that stand beside each other, this
 * deletes all but the last: everybody who repairs deletes the same ones, so that the block neither doubles again nor
 * vanishes. Call it with an origin that no undo history follows, and not while somebody composes a character here.
 * Gives how many markers went.
 */
export function repairMarkers(doc: Y.Doc, field: Field): number {
  const view = FieldView.now(doc, field)
  const doubles = view.segments.filter(
    (segment) =>
      segment.id !== null && segment.length === 0 && view.segments[segment.place + 1]?.id === segment.id,
  )
  const text = textOf(doc, field)
  for (const index of doubles.map((segment) => view.startOf(segment) - 1).reverse()) text.delete(index, 1)
  return doubles.length
}
