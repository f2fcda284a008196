import type * as Y from 'yjs'
import { setBlockAttribute } from './set-block-attribute.ts'

/** Makes a block another kind. Its text stays as it is, whoever is typing in it. */
export const setKind = (doc: Y.Doc, block: string, kind: string): void =>
  setBlockAttribute(doc, block, 'kind', kind)
