import * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { blockKey } from '../reading/block-attributes.ts'
import { FieldView } from '../reading/field-view.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { floorOf } from './place.ts'
import { meetWanted, wantFor } from './wanted-marks.ts'

/**
 * Inserts characters before a text index. Without `marks` they take those of their surroundings; with them they get
 * exactly these, in the same transaction, so that nobody sees the words without their marks. Gives the index used,
 * which is one less than asked for where that lies inside a character.
 */
export function insertText(doc: Y.Doc, field: Field, at: number, text: string, marks?: Marks): number {
  const index = floorOf(doc, field, at)
  if (text === '') return index
  reviveAt(doc, field, index)
  textOf(doc, field).insert(index, text.toWellFormed())
  const made = doc.store.clients.get(doc.clientID)?.at(-1)
  if (marks === undefined || !(made instanceof Y.Item)) return index
  const wanted = new Map()
  wantFor(wanted, made, 0, made.length, marks)
  meetWanted(doc, field, made, wanted)
  return index
}

/** Where everything has been removed the first block is shown empty: who types there wants a block again. */
function reviveAt(doc: Y.Doc, field: Field, index: number): void {
  const view = FieldView.standing(doc, field)
  if (view === null || view.isStale || view.shown.length !== 1) return
  const segment = view.segmentAt(index)
  if (segment === view.shown[0] && segment.length === 0 && segment.attributes.gone && segment.id !== null) {
    rootsOf(doc).blocks.delete(blockKey(segment.id, 'gone'))
  }
}
