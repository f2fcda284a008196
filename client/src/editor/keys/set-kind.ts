import type { Command } from '@tiptap/pm/state'

/** Makes the blocks of the selection a kind; those that are it already become paragraphs when all are. */
export function setKind(kind: string): Command {
  return (state, dispatch) => {
    const places: number[] = []
    let isAll = true
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
      if (!node.isTextblock) return true
      places.push(position)
      if (node.attrs.kind !== kind) isAll = false
      return false
    })
    const wanted = isAll ? 'paragraph' : kind
    if (places.length === 0 || (isAll && kind === 'paragraph')) return places.length > 0
    if (dispatch) {
      const transaction = state.tr
      for (const place of places) transaction.setNodeAttribute(place, 'kind', wanted)
      dispatch(transaction.setStoredMarks(state.storedMarks).scrollIntoView())
    }
    return true
  }
}
