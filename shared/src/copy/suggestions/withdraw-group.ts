import type * as Y from 'yjs'
import { textOf } from '../roots.ts'
import { dropGroups } from './decide-groups.ts'
import { chosenOf } from './seen.ts'

/**
 * Takes back what this page's person suggested in one go, as an edit that undo gives back. To be called in one
 * transaction. What is still open stays open, and is about nothing. Nothing is written beside it: they may not.
 */
export const withdrawGroup = (doc: Y.Doc, group: string): void =>
  void dropGroups(doc, chosenOf(doc, [group]), (field, from, to) =>
    textOf(doc, field).delete(from, to - from),
  )
