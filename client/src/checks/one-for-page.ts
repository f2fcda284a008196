import type { Doc } from 'yjs'

/** Makes one of something for all parts of a page that use it: returns it, and how to give it back. */
export function oneForPage<One extends { close(): void }, More extends unknown[]>(
  make: (doc: Doc, ...more: More) => One,
): (doc: Doc, ...more: More) => [One, () => void] {
  const inUse = new Map<Doc, { one: One; users: number }>()
  return (doc, ...more) => {
    const used = inUse.get(doc) ?? { one: make(doc, ...more), users: 0 }
    used.users++
    inUse.set(doc, used)
    return [
      used.one,
      () => {
        used.users--
        if (used.users > 0) return
        inUse.delete(doc)
        used.one.close()
      },
    ]
  }
}
