import type * as Y from 'yjs'

/** A short value that stands beside the copy. */
export function fieldIn(doc: Y.Doc, name: string): string {
  const value = doc.getMap<unknown>('fields').get(name)
  return typeof value === 'string' ? value.trim() : ''
}
