import * as Y from 'yjs'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'

/**
 * The undo history of one field: what is written with this origin from now on, and nothing of anybody else. Give
 * every field an origin of its own, since blocks, marks and annotations of all fields share their maps. Before a step
 * of it is taken it needs `undoWhole`.
 */
export function historyOf(doc: Y.Doc, field: Field, origin: unknown): Y.UndoManager {
  const { blocks, marks, annotations } = rootsOf(doc)
  return new Y.UndoManager([textOf(doc, field), blocks, marks, annotations], {
    trackedOrigins: new Set([origin]),
  })
}
