import { baseKeymap, joinBackward } from '@tiptap/pm/commands'
import { type Command, TextSelection } from '@tiptap/pm/state'
import type { FieldEditor } from '../field-editor.ts'
import { backspace } from '../keys/backspace.ts'
import { enter } from '../keys/enter.ts'
import { toggleNote } from '../keys/toggle-note.ts'

type Random = (below: number) => number
type Act = (fieldEditor: FieldEditor, random: Random) => void

const WORDS = ['a', 'port ', 'é', '😀', 'of call', 'zz', ' 水']
const PASTES = [
  '<h2>Hd</h2><ul><li>x <strong>b</strong></li></ul><p>tail</p>',
  '<p>one</p><p>two <strong>bb</strong></p>',
  'inl <strong>in</strong>',
  '<blockquote>q1</blockquote><blockquote>q2</blockquote>',
]

const run = ({ editor }: FieldEditor, command: Command): boolean =>
  command(editor.state, editor.view.dispatch, editor.view)

/** A place that does not cut a character. */
function place({ editor }: FieldEditor, random: Random): number {
  const { doc } = editor.state
  const at = random(doc.content.size + 1)
  const pair = at > 0 && at < doc.content.size ? doc.textBetween(at - 1, at + 1, '\n') : ''
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? at + 1 : at
}

function select(fieldEditor: FieldEditor, from: number, to: number): void {
  const { editor } = fieldEditor
  const { doc, tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
}

/** What five people might do to a body, by name. */
export const strangeActs: [string, Act][] = [
  ['goes', (one, random) => goTo(one, random)],
  [
    'types',
    (one, random) => {
      if (random(2)) goTo(one, random)
      one.editor.view.dispatch(one.editor.state.tr.insertText(WORDS[random(WORDS.length)] as string))
    },
  ],
  [
    'types on',
    (one, random) =>
      one.editor.view.dispatch(one.editor.state.tr.insertText(WORDS[random(WORDS.length)] as string)),
  ],
  ['presses Enter', (one) => run(one, enter)],
  ['toggles a note', (one) => run(one, toggleNote)],
  [
    'presses Backspace at the start',
    (one, random) => {
      const { doc } = one.editor.state
      const block = random(doc.childCount)
      let at = 1
      for (let before = 0; before < block; before++) at += doc.child(before).nodeSize
      select(one, at, at)
      if (!run(one, backspace)) run(one, joinBackward)
    },
  ],
  [
    'deletes a stretch',
    (one, random) => {
      const from = place(one, random)
      select(
        one,
        from,
        Math.min(one.editor.state.doc.content.size, random(3) ? from + 4 : place(one, random)),
      )
      if (!one.editor.state.selection.empty) run(one, baseKeymap.Backspace as Command)
    },
  ],
  [
    'replaces a stretch',
    (one, random) => {
      select(one, place(one, random), place(one, random))
      one.editor.view.dispatch(one.editor.state.tr.insertText('R'))
    },
  ],
  [
    'makes a kind',
    (one, random) => one.blocks.setKind(['crosshead', 'bullet', 'quote', 'paragraph'][random(4)] as string),
  ],
  ['pastes', (one, random) => one.editor.commands.insertContent(PASTES[random(PASTES.length)] as string)],
  [
    'pastes like a person',
    (one, random) =>
      one.editor.view.pasteHTML(
        PASTES[random(PASTES.length)] as string,
        new Event('paste') as ClipboardEvent,
      ),
  ],
  ['undoes', (one) => one.undo()],
  ['undoes', (one) => one.undo()],
  ['redoes', (one) => one.redo()],
  ['moves a block', (one, random) => one.blocks.move(random(2) ? 1 : -1)],
  ['removes a block', (one, random) => random(2) && one.blocks.removeHere()],
  [
    'selects all and types',
    (one, random) => {
      if (random(6)) return
      one.editor.commands.selectAll()
      one.editor.view.dispatch(one.editor.state.tr.insertText('all'))
    },
  ],
  [
    'makes bold',
    (one, random) => {
      select(one, place(one, random), place(one, random))
      one.editor.commands.toggleBold()
    },
  ],
]

function goTo(one: FieldEditor, random: Random): void {
  const at = place(one, random)
  select(one, at, at)
}
