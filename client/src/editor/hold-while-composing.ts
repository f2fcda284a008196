import type { EditorView } from '@tiptap/pm/view'
import type { EditionInHand } from './shared-edition.ts'

/** Chromium writes what was composed a moment after it says that composing ended. */
const SETTLE_MS = 30

/** Keeps the updates of others waiting while an input method composes. Returns how to stop. */
export function holdWhileComposing(edition: EditionInHand, view: EditorView): () => void {
  const hold = edition.hold(() => view.composing)
  let settling: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    clearTimeout(settling)
    settling = setTimeout(() => {
      if (!view.composing) hold.release()
    }, SETTLE_MS)
  }
  view.dom.addEventListener('compositionend', settle)
  return () => {
    clearTimeout(settling)
    view.dom.removeEventListener('compositionend', settle)
    hold.stop()
  }
}
