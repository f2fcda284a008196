import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

const KEY = new PluginKey<ReadonlySet<string>>('pointed-out')

/** Blocks that somebody should look at, by id; the style sheet draws a line beside them. */
export const pointedOut = (): Plugin =>
  new Plugin<ReadonlySet<string>>({
    key: KEY,
    state: {
      init: () => new Set(),
      apply: (transaction, ids) => transaction.getMeta(KEY) ?? ids,
    },
    props: {
      decorations(state) {
        const ids = KEY.getState(state)
        if (!ids?.size) return null
        const drawn: Decoration[] = []
        state.doc.forEach((block, at) => {
          const { id } = block.attrs as { id: string | null }
          if (ids.has(id ?? ''))
            drawn.push(Decoration.node(at, at + block.nodeSize, { 'data-pointed-out': '' }))
        })
        return DecorationSet.create(state.doc, drawn)
      },
    },
  })

/** @param ids of blocks; '' for a field that is one block. */
export function pointOut(view: EditorView, ids: ReadonlySet<string>): void {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(KEY, ids).setMeta('addToHistory', false))
}
