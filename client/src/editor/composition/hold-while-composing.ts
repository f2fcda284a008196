import type { EditorView } from '@tiptap/pm/view'
import type { FieldPage } from '../binding/field-page.ts'
import type { EditionInHand } from '../shared-edition.ts'
import { BlockStretch } from './block-stretch.ts'
import type { ComposedBlock, touchesBlock } from './touches-block.ts'

/** Chromium writes what was composed a moment after it says that composing ended. */
export const COMPOSED_MS = 30

/**
 * Keeps what others change in a block waiting while an input method composes there; everything else passes. Returns how
 * to stop.
 * @param onLong something has waited for so long that people should know of it; false when it waits no more.
 */
export function holdWhileComposing(
  edition: EditionInHand,
  view: EditorView,
  page: FieldPage,
  onLong: (isLong: boolean) => void,
): () => void {
  // Nobody needs it who types letter by letter.
  let touches: typeof touchesBlock | null = null
  const load = () => {
    if (!touches)
      import('./touches-block.ts').then(
        (loaded) => {
          touches = loaded.touchesBlock
        },
        () => undefined,
      )
  }
  const hold = edition.hold({
    isComposing: () => view.composing,
    isTouchedBy(update) {
      const block = composedBlock(view, page)
      // What cannot be told apart waits.
      return !touches || !block || touches(block, update)
    },
    onLong,
  })
  let settling: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    clearTimeout(settling)
    settling = setTimeout(() => hold.release(), COMPOSED_MS)
  }
  view.dom.addEventListener('compositionstart', load)
  view.dom.addEventListener('compositionend', settle)
  return () => {
    clearTimeout(settling)
    view.dom.removeEventListener('compositionstart', load)
    view.dom.removeEventListener('compositionend', settle)
    hold.stop()
  }
}

function composedBlock({ state }: EditorView, page: FieldPage): ComposedBlock | null {
  const segment = page.view.shown[state.selection.$from.index(0)]
  if (!segment) return null
  return {
    doc: page.doc,
    field: page.field,
    id: segment.marker === null ? null : segment.key,
    stretch: new BlockStretch(page.text, segment.marker),
  }
}
