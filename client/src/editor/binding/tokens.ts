import type { Node } from '@tiptap/pm/model'

/** A block's beginning, or one UTF-16 unit of its text: what a shared text holds one index for. */
export interface Token {
  /** Which child of the document. */
  block: number
  /** Offset in the block's text; −1 for the block's beginning. */
  offset: number
  /** The block's id for a beginning, else null. */
  marker: string | null
  /** The unit, or '' for a beginning. */
  unit: string
}

/** Reads what stands between two positions. Beginnings of blocks without an id are tokens too, named ''. */
export function tokensBetween(doc: Node, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (let block = 0; block < doc.childCount && at < to; block++) {
    const node = doc.child(block)
    const end = at + node.nodeSize
    if (end > from) {
      if (at >= from)
        tokens.push({ block, offset: -1, marker: (node.attrs.id as string | null) ?? '', unit: '' })
      const text = node.textContent
      const last = Math.min(text.length, to - at - 1)
      for (let offset = Math.max(0, from - at - 1); offset < last; offset++) {
        tokens.push({ block, offset, marker: null, unit: text[offset] as string })
      }
    }
    at = end
  }
  return tokens
}
