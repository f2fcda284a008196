import type * as Y from 'yjs'
import type { Field } from '../schema.ts'
import { knowingStandIns } from './know-stand-ins.ts'
import { recordAliases } from './record-aliases.ts'
import { splitAsRedone } from './split-as-redone.ts'

/**
 * Lets each step of a history of a field go back and forward whole: it knows what others gave back, and the aliases of
 * what it re-creates are written. `destroy` ends it too.
 */
export function undoWhole(doc: Y.Doc, field: Field, manager: Y.UndoManager): void {
  const record = (transaction: Y.Transaction) => {
    if (transaction.origin === manager) recordAliases(doc, field, transaction)
  }
  doc.on('afterTransaction', record)
  for (const [step, stack] of [
    ['undo', 'undoStack'],
    ['redo', 'redoStack'],
  ] as const) {
    const go = manager[step].bind(manager)
    manager[step] = () =>
      knowingStandIns(doc, () => {
        splitAsRedone(doc, manager[stack].at(-1))
        return go()
      })
  }
  const destroy = manager.destroy.bind(manager)
  manager.destroy = () => {
    doc.off('afterTransaction', record)
    destroy()
  }
}
