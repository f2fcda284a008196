import * as Y from 'yjs'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { forgetDecided } from '../suggestions/forget-decided.ts'
import { closeInsertion } from '../suggestions/open-insertion.ts'
import { withInsertionOpen } from '../suggestions/with-insertion-open.ts'
import { recordAliases } from './record-aliases.ts'

/**
 * The undo history of one field: what is written with this origin from now on, and nothing of anybody else. Give
 * every field an origin of its own, since blocks, marks and annotations of all fields share their maps. The manager
 * writes the aliases of what it re-creates, and forgets what somebody has decided about; `destroy` ends all of that.
 * @param onlySuggests the id of the person, while they may suggest and not write.
 */
export function undoFor(
  doc: Y.Doc,
  field: Field,
  origin: unknown,
  onlySuggests: () => string | null = () => null,
): Y.UndoManager {
  const { blocks, marks, annotations } = rootsOf(doc)
  const manager = new Y.UndoManager([textOf(doc, field), blocks, marks, annotations], {
    trackedOrigins: new Set([origin]),
  })
  const record = (transaction: Y.Transaction) => {
    if (transaction.origin === manager) recordAliases(doc, field, transaction)
  }
  doc.on('afterTransaction', record)
  const stop = forgetDecided(doc, manager)
  // An insertion that undo took back open would, made again, take in all that its page has written since.
  for (const step of ['undo', 'redo'] as const) {
    const go = manager[step].bind(manager)
    manager[step] = () => {
      closeInsertion(doc)
      const person = onlySuggests()
      return person === null ? go() : withInsertionOpen(doc, field, person, go)
    }
  }
  const destroy = manager.destroy.bind(manager)
  manager.destroy = () => {
    doc.off('afterTransaction', record)
    stop()
    destroy()
  }
  return manager
}
