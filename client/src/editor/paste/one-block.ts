import type { Node } from '@tiptap/pm/model'
import { Fragment, Slice } from '@tiptap/pm/model'

/** What is pasted into a field of one block: its words in one line. */
export function oneBlock(slice: Slice): Slice {
  const words: Node[] = []
  slice.content.descendants((node, _position, parent) => {
    if (node.isTextblock && words.length > 0) words.push(node.type.schema.text(' '))
    if (node.isText && (parent === null || parent.isTextblock)) words.push(node)
    return true
  })
  return new Slice(Fragment.fromArray(words), 0, 0)
}
