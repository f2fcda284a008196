import type * as Y from 'yjs'
import { rejectGroups } from './decide-groups.ts'

/**
 * Takes back what this page's person suggested in one go, as an edit that undo gives back. To be called in one
 * transaction. What is still open stays open, and is about nothing.
 */
export const withdrawGroup = (doc: Y.Doc, group: string): void => void rejectGroups(doc, [group])
