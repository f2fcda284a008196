import type * as Y from 'yjs'

/**
 * Takes a credit away. Only its order goes: somebody who moves it at that moment keeps it, and then it has its
 * place and byline still.
 */
export function removeCredit(doc: Y.Doc, key: string): void {
  doc.getMap('credits').delete(`${key}@order`)
}
