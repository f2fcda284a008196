import type { Field } from '@copydesk/shared/copy'
import type { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { fetchLater, later } from '../later.ts'

/** For ProseMirror's `transformPastedHTML`: what other programs mean by their pages. */
export const readPage = (html: string): string => later?.flattenPaste(html) ?? html

/** For ProseMirror's `transformPasted`: as much as a field can hold, in the note that it is put into. */
export const readPasted = (field: Field) => (slice: Slice, view: EditorView) =>
  later?.withinNote(field === 'body' ? slice : later.oneBlock(slice), view) ?? slice

/** For ProseMirror's `handleDOMEvents`: true where the paste is put off until it can be read. */
export function pasteWhenReady(view: EditorView, event: ClipboardEvent): boolean {
  const { clipboardData } = event
  if (later || !clipboardData) return false
  const [html, text] = ['text/html', 'text/plain'].map((type) => clipboardData.getData(type))
  event.preventDefault()
  const paste = () => {
    if (view.isDestroyed) return
    if (html) view.pasteHTML(html, event)
    else if (text) view.pasteText(text, event)
  }
  fetchLater().then(paste, paste)
  return true
}

/** The same of a drop, which cannot be put off: true where it is not taken. */
export function dropWhenReady(event: DragEvent): boolean {
  if (later) later.noteDrop(event)
  else event.preventDefault()
  return !later
}
