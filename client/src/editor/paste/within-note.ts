import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { noteAt } from '../schema/note-at.ts'

let drop: DragEvent | null = null

/** For ProseMirror's `handleDOMEvents`: what is read while it is told is dropped, and not pasted. */
export function noteDrop(event: DragEvent): void {
  drop = event
  queueMicrotask(() => {
    drop = null
  })
}

/** What is pasted into a note, or dropped inside one, is of the note, wherever it comes from. */
export function withinNote(slice: Slice, view: EditorView): Slice {
  const note = drop ? noteUnder(view, drop) : noteAt(view.state)
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

/** Beside a note is not in it: what is dropped there stays what it was. */
function noteUnder(view: EditorView, { clientX, clientY }: DragEvent): Mark | undefined {
  const at = view.posAtCoords({ left: clientX, top: clientY })
  if (!at) return
  const { nodeBefore, nodeAfter } = view.state.doc.resolve(at.pos)
  const isNote = ({ type }: Mark) => type.name === 'note'
  return nodeBefore?.marks.some(isNote) ? nodeAfter?.marks.find(isNote) : undefined
}
