import type { Command } from '@tiptap/pm/state'

/** Backspace at the start of a crosshead or bullet makes it a paragraph first; only the next one merges. */
export const backspace: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth !== 1 || $from.parentOffset > 0 || $from.parent.attrs.kind === 'paragraph')
    return false
  dispatch?.(state.tr.setNodeAttribute($from.before(), 'kind', 'paragraph').scrollIntoView())
  return true
}
