import type * as Y from 'yjs'
import { setBlockAttribute } from './set-block-attribute.ts'

/** Takes a removed block back, with the words that arrived in it. What was deleted from it stays deleted. */
export const restoreBlock = (doc: Y.Doc, block: string): void => setBlockAttribute(doc, block, 'gone', null)
