import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What stands in a field that holds nothing yet; the style sheet draws it. */
export const placeholder = (words: string): Plugin =>
  new Plugin({
    props: {
      decorations({ doc }) {
        const [first] = doc.children
        if (!first || doc.childCount > 1 || first.content.size > 0) return null
        const look = { class: 'is-editor-empty', 'data-placeholder': words }
        return DecorationSet.create(doc, [Decoration.node(0, first.nodeSize, look)])
      },
    },
  })
