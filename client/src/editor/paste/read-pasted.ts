import type { EditorView } from '@tiptap/pm/view'

/** What reads other programs' pages comes after the copy stands there; whoever pastes before that waits a moment. */
let flatten: ((html: string) => string) | null = null

export const fetchReadPasted = async () => {
  flatten ??= (await import('./flatten-paste.ts')).flattenPaste
}

/** For ProseMirror's `transformPastedHTML`. What is dropped while nothing can read it keeps its words. */
export const readPasted = (html: string): string => (flatten ?? wordsOf)(html)

function wordsOf(html: string): string {
  const page = new DOMParser().parseFromString(html.toWellFormed(), 'text/html')
  page.body.replaceChildren(page.body.textContent)
  return page.body.innerHTML
}

/** For ProseMirror's `handleDOMEvents`: true where the paste is put off until it can be read. */
export function pasteWhenReady(view: EditorView, event: ClipboardEvent): boolean {
  const html = event.clipboardData?.getData('text/html')
  if (flatten || !html) return false
  event.preventDefault()
  const paste = () => view.isDestroyed || view.pasteHTML(html, event)
  fetchReadPasted().then(paste, paste)
  return true
}
