import { type Command, TextSelection } from '@tiptap/pm/state'
import { isHeading } from '../schema/kind-looks.ts'
import { noteAt } from '../schema/note-at.ts'

/**
 * Enter in a block: the first half keeps the id, because the words typed first were there first. At the start
 * of a full block the new one comes before it, so that the words keep theirs.
 */
export const enter: Command = (state, dispatch) => {
  const transaction = state.tr
  if (!state.selection.empty) transaction.deleteSelection()
  const { $from } = transaction.selection
  const block = $from.parent
  if (!block.isTextblock || $from.depth !== 1) return false
  const kind = String(block.attrs.kind)
  const isEmpty = block.content.size === 0
  if (isEmpty && kind !== 'paragraph') transaction.setNodeAttribute($from.before(), 'kind', 'paragraph')
  else if (!isEmpty && $from.parentOffset === 0) {
    transaction.insert($from.before(), block.type.create({ kind: isHeading(kind) ? 'paragraph' : kind }))
  } else {
    const isEnd = $from.parentOffset === block.content.size
    const next = isEnd && isHeading(kind) ? 'paragraph' : kind
    transaction.split($from.pos, 1, [{ type: block.type, attrs: { kind: next } }])
    transaction.setSelection(TextSelection.near(transaction.doc.resolve($from.pos + 2)))
  }
  // Whoever writes a note goes on writing it: what was meant for colleagues must not become copy by a new line.
  const note = noteAt(state)
  transaction.setStoredMarks(state.storedMarks ?? (note ? [note] : null))
  dispatch?.(transaction.scrollIntoView())
  return true
}
