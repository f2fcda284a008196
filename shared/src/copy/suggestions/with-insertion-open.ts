import type * as Y from 'yjs'
import type { Field } from '../schema.ts'
import { CLOSING, closeInsertion, openInsertion } from './open-insertion.ts'
import { newGroup } from './suggesting.ts'

/**
 * Takes a step of undo or redo for somebody who may only suggest. What it gives back of their own suggestions is covered
 * by an insertion from the start: the server takes nothing of theirs that is not, and which words are meant is said only
 * after they are there.
 */
export function withInsertionOpen<T>(doc: Y.Doc, field: Field, person: string, step: () => T): T {
  doc.transact(() => openInsertion(doc, field, { person, at: 0, group: newGroup(doc) }), CLOSING)
  try {
    return step()
  } finally {
    closeInsertion(doc)
  }
}
