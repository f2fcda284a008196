import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { noteAt } from '../schema/note-at.ts'

/** What is pasted into a note is of the note, wherever it comes from. */
export function withinNote(slice: Slice, { state }: EditorView): Slice {
  const note = noteAt(state)
  if (!note) return slice
  const noted = (words: Fragment): Fragment => {
    const nodes: Node[] = []
    words.forEach((node) => {
      nodes.push(node.isText ? node.mark(note.addToSet(node.marks)) : node.copy(noted(node.content)))
    })
    return Fragment.fromArray(nodes)
  }
  return new Slice(noted(slice.content), slice.openStart, slice.openEnd)
}
