import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { FieldEditor } from '../../editor/index.ts'
import type { Change } from './place-changes.ts'
import './changes.css'
import { showInCopy } from './show-in-copy.ts'

interface Drawn {
  changes: readonly Change[]
  gone: DecorationSet
}

const CHANGES = new PluginKey<Drawn>('changes')
const NOTHING: Drawn = { changes: [], gone: DecorationSet.empty }

/** Shows what went, struck, where it stood. It is drawn by style alone: no caret and no input method meets it as text. */
export const changesDrawing = (): Plugin =>
  new Plugin<Drawn>({
    key: CHANGES,
    state: {
      init: () => NOTHING,
      apply: (transaction, { changes, gone }, _before, { doc }) => {
        const asked: readonly Change[] | undefined = transaction.getMeta(CHANGES)
        if (asked) return { changes: asked, gone: DecorationSet.create(doc, asked.flatMap(struckOf)) }
        if (!transaction.docChanged) return { changes, gone }
        const { mapping } = transaction
        return {
          changes: changes.map((one) => ({
            ...one,
            from: mapping.map(one.from, 1),
            to: mapping.map(one.to, -1),
          })),
          gone: gone.map(mapping, doc),
        }
      },
    },
    props: { decorations: (state) => CHANGES.getState(state)?.gone },
  })

export const removeDrawing = ({ editor }: FieldEditor): void => {
  if (!editor.isDestroyed) editor.unregisterPlugin(CHANGES)
}

export function showChanges(view: EditorView, changes: readonly Change[]): void {
  view.dispatch(view.state.tr.setMeta(CHANGES, changes).setMeta('addToHistory', false))
}

const changesOn = (state: EditorState): readonly Change[] => CHANGES.getState(state)?.changes ?? []

function struckOf({ from, gone, block, note }: Change): Decoration[] {
  if (gone === '' && note === null) return []
  const draw = () => {
    const element = document.createElement('span')
    element.contentEditable = 'false'
    if (gone !== '') element.dataset.went = gone
    if (note !== null) element.dataset.changeNote = note
    if (block !== null) element.dataset.wentBlock = block
    return element
  }
  const side = block === 'after' ? 1 : -1
  const key = `${from} ${block} ${note} ${gone}`
  return [Decoration.widget(from, draw, { side, key, ignoreSelection: true, marks: [] })]
}

/** One change where it is now. */
export interface Standing {
  editor: FieldEditor
  change: Change
}

/** All of them, in the order in which they are read. */
export const standing = (fields: readonly (FieldEditor | undefined)[]): Standing[] =>
  fields.flatMap((editor) =>
    editor && !editor.editor.isDestroyed
      ? changesOn(editor.editor.state).map((change) => ({ editor, change }))
      : [],
  )

/** The same change after others were drawn: by what it says, since places move. */
export const isSame = (one: Change, other: Change): boolean =>
  one.field === other.field && one.gone === other.gone && one.came === other.came && one.note === other.note

/** Colours what came, and the change that somebody looks at: the browser's own highlights, over nobody's caret. */
export function highlightChanges(all: readonly Standing[], current: Change | null): void {
  if (!('highlights' in CSS)) return
  const fresh: Range[] = []
  const now: Range[] = []
  for (const { editor, change } of all) {
    const range = rangeOf(editor, change)
    if (range === null) continue
    ;(current !== null && isSame(change, current) ? now : fresh).push(range)
  }
  put('change', fresh)
  put('change-now', now)
}

function put(name: string, ranges: readonly Range[]) {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}

function rangeOf({ editor: { view, state } }: FieldEditor, { from, to }: Change): Range | null {
  if (from >= to || to > state.doc.content.size) return null
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  const range = new Range()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Brings a change into view; with the caret, for whoever is writing. */
export function goTo({ editor: { editor }, change }: Standing, withCaret: boolean): void {
  if (withCaret) {
    const { state, view } = editor
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(change.from))))
    view.focus()
  }
  const { node } = editor.view.domAtPos(Math.min(change.from, editor.state.doc.content.size), 1)
  const element = node instanceof Element ? node : node.parentElement
  if (element) showInCopy(element)
}
