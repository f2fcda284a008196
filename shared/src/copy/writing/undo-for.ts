import type * as Y from 'yjs'
import type { Field } from '../schema.ts'
import { historyOf } from './history-of.ts'
import { undoWhole } from './undo-whole.ts'

/** The undo history of one field, ready to be gone back in. Where people suggest it needs `undoSuggested` too. */
export function undoFor(doc: Y.Doc, field: Field, origin: unknown): Y.UndoManager {
  const manager = historyOf(doc, field, origin)
  undoWhole(doc, field, manager)
  return manager
}
