import type { Node } from '@tiptap/pm/model'

/** Where a block stands in the shared text. */
export interface BlockPlace {
  /** Its own id, without the mark of a double; null for the implicit block. */
  id: string | null
  /** Index of its first character, one after its marker's. */
  start: number
  length: number
  /** The block has been moved by this key, and what follows it in the text moves along. */
  order: string | null
}

/** The table between page and text: a moved block stands elsewhere in the text than on the page. */
export interface Layout {
  /** In order of the page, one for each child of the document. */
  shown: readonly BlockPlace[]
  /** In order of the text, those that are not shown too. */
  inText: readonly BlockPlace[]
}

export const markerIndex = (place: BlockPlace): number => (place.id === null ? 0 : place.start - 1)

/** The index in the shared text for a position on the page. Between two blocks it is the end of the first. */
export function indexAt(layout: Layout, doc: Node, position: number): number {
  let at = 0
  let last = 0
  for (let block = 0; block < doc.childCount; block++) {
    const place = layout.shown[block]
    if (!place) return last
    if (position <= at) return block === 0 ? markerIndex(place) : last
    const size = doc.child(block).nodeSize
    if (position < at + size) return place.start + Math.min(position - at - 1, place.length)
    last = place.start + place.length
    at += size
  }
  return last
}

/** The position on the page for an index in the shared text; null where it lies in a block that is not shown. */
export function positionAt(layout: Layout, doc: Node, index: number): number | null {
  let at = 0
  for (let block = 0; block < doc.childCount; block++) {
    const place = layout.shown[block]
    if (place && index >= place.start && index <= place.start + place.length) {
      return at + 1 + Math.min(index - place.start, doc.child(block).content.size)
    }
    at += doc.child(block).nodeSize
  }
  return null
}
