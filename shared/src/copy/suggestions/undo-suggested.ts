import type * as Y from 'yjs'
import type { Field } from '../schema.ts'
import { forgetDecided } from './forget-decided.ts'
import { closeInsertion } from './open-insertion.ts'
import { withInsertionOpen } from './with-insertion-open.ts'

/**
 * What the undo history of a field needs where people suggest: it forgets what somebody has decided about, and takes no
 * insertion back that is still open. Gives the way to stop.
 * @param onlySuggests the id of the person, while they may suggest and not write.
 */
export function undoSuggested(
  doc: Y.Doc,
  field: Field,
  manager: Y.UndoManager,
  onlySuggests: () => string | null = () => null,
): () => void {
  // An insertion that undo took back open would, made again, take in all that its page has written since.
  for (const step of ['undo', 'redo'] as const) {
    const go = manager[step].bind(manager)
    manager[step] = () => {
      closeInsertion(doc)
      const person = onlySuggests()
      return person === null ? go() : withInsertionOpen(doc, field, person, go)
    }
  }
  return forgetDecided(doc, manager)
}
