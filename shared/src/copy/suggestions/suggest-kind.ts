import type * as Y from 'yjs'
import { markerIdOf } from '../block-id.ts'
import { FieldView } from '../reading/field-view.ts'
import { rootsOf } from '../roots.ts'
import { FIELDS } from '../schema.ts'
import { type Suggesting, writePart } from './suggesting.ts'
import { SuggestionView } from './suggestion-view.ts'

/** Suggests that a block become of another kind, instead of what this person suggested for it before. */
export function suggestKind(doc: Y.Doc, block: string, kind: string, who: Suggesting): void {
  const id = markerIdOf(block)
  const { index } = SuggestionView.of(doc).now()
  for (const part of index.kindsOf(id)) if (part.by === who.person) rootsOf(doc).annotations.delete(part.id)
  const isSo = FIELDS.some((field) => FieldView.now(doc, field).segmentByKey(id)?.block.kind === kind)
  if (!isSo) writePart(doc, { does: 'set-kind', block: id, kind, ranges: [] }, who)
}
