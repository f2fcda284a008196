import type * as Y from 'yjs'

/** The number by which a mark operation prevails over others; 0 for what is none. It stands last. */
export function markLamport(value: unknown): number {
  const lamport: unknown = Array.isArray(value) ? value[5] : 0
  return typeof lamport === 'number' ? lamport : 0
}

/**
 * The highest number that a mark operation can have honestly seen. A page gives each operation one more than the
 * highest that it sees, so none is above the number of operations that were ever made, those that undo took away
 * again included: their places stay in the document, and a page that was offline may have seen them.
 */
export function lamportCeiling(doc: Y.Doc): number {
  let ever = 0
  let highest = 0
  for (const last of doc.getMap('marks')._map.values()) {
    for (let item: Y.Item | null = last; item !== null; item = item.left) ever += item.length
    if (!last.deleted) highest = Math.max(highest, markLamport(last.content.getContent().at(-1)))
  }
  return Math.max(ever, highest)
}
