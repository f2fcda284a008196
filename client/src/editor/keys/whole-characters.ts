import type { Node } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'

/** Moves the ends of a selection that a program has set inside a character to behind it. */
export const wholeCharacters = (): Plugin =>
  new Plugin({
    appendTransaction(_transactions, _before, { doc, selection, tr }) {
      if (!(selection instanceof TextSelection)) return
      const anchor = whole(doc, selection.anchor)
      const head = whole(doc, selection.head)
      if (anchor === selection.anchor && head === selection.head) return
      return tr.setSelection(TextSelection.create(doc, anchor, head))
    },
  })

function whole(doc: Node, position: number): number {
  const { parent, parentOffset } = doc.resolve(position)
  if (parentOffset === 0 || parentOffset >= parent.content.size) return position
  const pair = parent.textBetween(parentOffset - 1, parentOffset + 1)
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? position + 1 : position
}
