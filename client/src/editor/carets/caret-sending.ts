import type { Field } from '@copydesk/shared/copy'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import type { CaretState } from './presence.ts'

/** Three frames at 60 Hz: others see a caret move smoothly, and a line of typing is not a message per key. */
const SEND_MS = 50

/**
 * Tells others where the caret stands: when it moves, and when the field takes the focus, because a selection
 * that is set before the focus comes says nothing.
 */
export function caretSending(
  field: Field,
  awareness: Awareness,
  caret: (view: EditorView) => Omit<CaretState, 'field'>,
): Plugin {
  let waiting: ReturnType<typeof setTimeout> | null = null
  const sendSoon = (view: EditorView) => {
    waiting ??= setTimeout(() => {
      waiting = null
      if (!view.isDestroyed && view.hasFocus())
        awareness.setLocalStateField('caret', { field, ...caret(view) })
    }, SEND_MS)
  }
  return new Plugin({
    props: {
      handleDOMEvents: {
        focus: (view) => {
          sendSoon(view)
          return false
        },
      },
    },
    view: () => ({
      update: (view, before) => {
        const moved = view.state.selection !== before.selection || view.state.doc !== before.doc
        if (moved && view.hasFocus()) sendSoon(view)
      },
      destroy: () => {
        if (waiting !== null) clearTimeout(waiting)
      },
    }),
  })
}
