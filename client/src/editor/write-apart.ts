import type { EditorView } from '@tiptap/pm/view'

/** Writes words as one step of their own, at the caret or in the place of others: one key takes them back. */
export function writeApart(
  view: EditorView,
  text: string,
  { from, to }: { from: number; to: number } = view.state.selection,
): boolean {
  if (!view.editable || view.composing) return false
  // The binding takes what is pasted for one step.
  view.dispatch(view.state.tr.insertText(text, from, to).setMeta('uiEvent', 'paste').scrollIntoView())
  return true
}
