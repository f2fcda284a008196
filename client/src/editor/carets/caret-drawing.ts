import type { Field } from '@copydesk/shared/copy'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import { FROM_TEXT } from '../binding/from-text.ts'
import { COMPOSED_MS } from '../composition/hold-while-composing.ts'
import { CaretMarks } from './caret-mark.ts'
import { type OtherCaret, othersIn } from './presence.ts'
import './caret-drawing.css'

/** Finds the position on the page for a caret's end that came as JSON; null where it lies nowhere. */
export type Placing = (doc: Node, position: unknown) => number | null

const KEY = new PluginKey<DecorationSet>('carets')

interface Change {
  added: number[]
  updated: number[]
  removed: number[]
}

/** Draws the carets of other people in a field. */
export function caretDrawing(field: Field, awareness: Awareness, place: Placing): Plugin {
  const marks = new CaretMarks()
  const draw = (doc: Node): DecorationSet => {
    const others = othersIn(field, awareness.getStates(), awareness.clientID)
    marks.keepOnly(new Set(others.map(({ client }) => client)))
    return DecorationSet.create(
      doc,
      others.flatMap((other) => drawn(other, doc, place, marks)),
    )
  }
  let open: EditorView | null = null
  // An input method loses its place when anything is drawn beside its word: its block shows no carets until it is done.
  const drawnAround = ({ doc, selection: { $from } }: EditorState) => {
    const all = draw(doc)
    return open?.composing ? all.remove(all.find($from.start(), $from.end())) : all
  }
  // After a local change the shared text is not written yet: the carets move with the page, and one that its block's
  // change has dropped is placed anew when the text has followed.
  const carried = (known: DecorationSet, transaction: Transaction): DecorationSet => {
    const onRemove = () => queueMicrotask(() => open && redraw(open))
    return known.map(transaction.mapping, transaction.doc, { onRemove })
  }
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, known, _before, state) => {
        if (transaction.getMeta(KEY) || transaction.getMeta(FROM_TEXT)) return drawnAround(state)
        return transaction.docChanged ? carried(known, transaction) : known
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
    view: (view) => {
      open = view
      const change = ({ added, updated, removed }: Change, origin: unknown) => {
        if (origin === 'local' || [...added, ...updated, ...removed].every((id) => id === awareness.clientID))
          return
        for (const client of updated) marks.stir(client)
        redraw(view)
      }
      const clear = () => redraw(view)
      const settle = () => setTimeout(clear, COMPOSED_MS)
      awareness.on('change', change)
      view.dom.addEventListener('compositionstart', clear)
      view.dom.addEventListener('compositionend', settle)
      queueMicrotask(() => redraw(view))
      return {
        destroy: () => {
          open = null
          awareness.off('change', change)
          view.dom.removeEventListener('compositionstart', clear)
          view.dom.removeEventListener('compositionend', settle)
          marks.keepOnly(new Set())
        },
      }
    },
  })
}

function redraw(view: EditorView): void {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(KEY, true).setMeta('addToHistory', false))
}

function drawn(other: OtherCaret, doc: Node, place: Placing, marks: CaretMarks): Decoration[] {
  const head = place(doc, other.head)
  const anchor = place(doc, other.anchor)
  if (head === null) return []
  const widget = Decoration.widget(head, () => marks.of(other.client, other.name, other.color), {
    key: `caret-${other.client}-${other.name}-${other.color}`,
    side: -1,
    ignoreSelection: true,
    // Inside of a note it is of the note, which would be drawn as two around it.
    marks: doc
      .resolve(head)
      .marks()
      .filter(({ type }) => type.name === 'note'),
  })
  if (anchor === null || anchor === head) return [widget]
  const style = `--person: var(--person-${other.color})`
  const attributes = { 'data-other-selection': '', style }
  return [Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), attributes), widget]
}
