import { seedCopy } from '@copydesk/shared/copy'
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { enter } from '../keys/enter.ts'
import { toggleNote } from '../keys/toggle-note.ts'
import { Page } from '../testing/room.ts'

const pages: Page[] = []
afterEach(() => {
  for (const { fieldEditor } of pages.splice(0)) fieldEditor.close()
})

/** A body that somebody has open, with the caret behind some words. */
function open(text: string, behind = text) {
  const doc = new Y.Doc()
  seedCopy(doc, { headline: '', standfirst: '', body: [{ id: 'p0', kind: 'paragraph', text }] })
  const page = new Page(10, Y.encodeStateAsUpdate(doc))
  pages.push(page)
  const { editor, binding } = page.fieldEditor
  const { view } = editor
  const select = (from: string, to = '') => {
    const at = view.state.doc.textBetween(0, view.state.doc.content.size, '\n').indexOf(from) + from.length
    const { doc, tr } = view.state
    view.dispatch(tr.setSelection(TextSelection.create(doc, at + 1 - to.length, at + 1)))
  }
  select(behind)
  return {
    view,
    select,
    types: (words: string) => view.dispatch(view.state.tr.insertText(words)),
    presses: (command: typeof enter) => binding.run(command),
    pastes: (html: string) => view.pasteHTML(html, new Event('paste') as ClipboardEvent),
    /** Notes in braces, blocks parted by a line, as the shared text says it. */
    copy: () =>
      binding.page
        .readAnew()
        .map(({ runs }) => runs.map(({ text: words, marks }) => (marks.note ? `{${words}}` : words)).join(''))
        .join(' | '),
    clipboard: () => {
      const { dom } = view.serializeForClipboard(view.state.selection.content())
      return dom.innerHTML
    },
  }
}

test('a reporter begins a note at the caret, writes on over a line, and leaves it', () => {
  const ana = open('The vote is due.', 'The vote')
  ana.presses(toggleNote)
  ana.types(' who')
  ana.types(' says')
  ana.presses(enter)
  ana.presses(toggleNote)
  ana.types('So')
  expect(ana.copy()).toBe('The vote{ who says} | So is due.')
})

test('a new line inside a note leaves two, and one begun at its end is one too', () => {
  const ana = open('Due.')
  ana.presses(toggleNote)
  ana.types('Check this')
  ana.presses(enter)
  ana.types('and that')
  expect(ana.copy()).toBe('Due.{Check this} | {and that}')
})

test('selected words become a note and copy again, and a caret inside of one ends the whole of it', () => {
  const ana = open('The vote is due.')
  ana.select('vote is', 'vote is')
  ana.presses(toggleNote)
  expect(ana.copy()).toBe('The {vote is} due.')
  ana.select('vote')
  ana.presses(toggleNote)
  expect(ana.copy()).toBe('The vote is due.')
  ana.select('vote is', 'vote is')
  ana.presses(toggleNote)
  ana.presses(toggleNote)
  expect(ana.copy()).toBe('The vote is due.')
})

test('a note is pasted as a note from our own pages, and what is pasted into one is of it', () => {
  const ana = open('The vote is due.')
  ana.select('vote is', 'vote is')
  ana.presses(toggleNote)
  const copied = ana.clipboard()
  const ben = open('Elsewhere: ')
  ben.pastes(copied)
  expect(ben.copy()).toBe('Elsewhere: {vote is}')
  ben.select('vote')
  ben.pastes('<p>of the <b>board</b></p>')
  expect(ben.copy()).toBe('Elsewhere: {voteof the }{board}{ is}')
})

test('no other program’s page makes notes', () => {
  const ana = open('The vote is due. ')
  ana.pastes('<p>So <span data-note="" role="note">they</span> say.</p>')
  expect(ana.copy()).toBe('The vote is due. So they say.')
})
