import * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { FieldView } from '../reading/field-view.ts'
import { marksAround } from '../reading/marks-around.ts'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { floorOf } from '../writing/place.ts'
import { openInsertion } from './open-insertion.ts'
import { type Suggesting, suggestOver } from './suggesting.ts'
import { SUGGESTED_MARKS } from './suggestion.ts'

/**
 * Suggests characters before a text index. Gives the index used, which is one less than asked for where that lies inside
 * a character. Without `marks` they take those of their surroundings; with them, what differs is suggested as well.
 */
export function suggestInsert(
  doc: Y.Doc,
  field: Field,
  at: number,
  text: string,
  who: Suggesting,
  marks?: Marks,
): number {
  const index = floorOf(doc, field, at)
  if (text === '') return index
  openInsertion(doc, field, who)
  textOf(doc, field).insert(index, text.toWellFormed())
  const made = doc.store.clients.get(doc.clientID)?.at(-1)
  if (marks !== undefined && made instanceof Y.Item) suggestLook(doc, field, made, marks, who)
  return index
}

function suggestLook(doc: Y.Doc, field: Field, made: Y.Item, marks: Marks, who: Suggesting): void {
  let own: Marks = {}
  const view = FieldView.standing(doc, field) ?? new FieldView(doc, field)
  marksAround(view, made, (item, _start, _end, found) => {
    if (item === made) own = found
  })
  const range = [made.id.client, made.id.clock, made.length] as const
  for (const mark of SUGGESTED_MARKS) {
    if (own[mark] !== marks[mark])
      suggestOver(doc, field, { does: 'set-mark', mark, value: marks[mark] ?? null }, [range], who)
  }
}
