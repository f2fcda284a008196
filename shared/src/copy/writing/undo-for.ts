import * as Y from 'yjs'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { knowingStandIns } from './know-stand-ins.ts'
import { recordAliases } from './record-aliases.ts'
import { splitAsRedone } from './split-as-redone.ts'

/**
 * The undo history of one field: what is written with this origin from now on, and nothing of anybody else. Give
 * every field an origin of its own, since blocks, marks and annotations of all fields share their maps. The manager
 * writes the aliases of what it re-creates; `destroy` ends both. Where people suggest it needs `undoSuggested` too.
 */
export function undoFor(doc: Y.Doc, field: Field, origin: unknown): Y.UndoManager {
  const { blocks, marks, annotations } = rootsOf(doc)
  const manager = new Y.UndoManager([textOf(doc, field), blocks, marks, annotations], {
    trackedOrigins: new Set([origin]),
  })
  const record = (transaction: Y.Transaction) => {
    if (transaction.origin === manager) recordAliases(doc, field, transaction)
  }
  doc.on('afterTransaction', record)
  const [undo, redo] = [manager.undo.bind(manager), manager.redo.bind(manager)]
  const taking = (step: () => Y.UndoManager['undoStack'][number] | null, stack: 'undoStack' | 'redoStack') =>
    knowingStandIns(doc, () => {
      splitAsRedone(doc, manager[stack].at(-1))
      return step()
    })
  manager.undo = () => taking(undo, 'undoStack')
  manager.redo = () => taking(redo, 'redoStack')
  const destroy = manager.destroy.bind(manager)
  manager.destroy = () => {
    doc.off('afterTransaction', record)
    destroy()
  }
  return manager
}
