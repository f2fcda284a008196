import { moveBlock } from '@copydesk/shared/copy'
import { joinBackward } from '@tiptap/pm/commands'
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { enter } from '../keys/enter.ts'
import { type Page, Room } from '../testing/room.ts'

let room: Room
let page: Page
beforeEach(() => {
  room = new Room(1, 1, ['The lock is shut', 'Ships wait', 'Rain fell'])
  page = room.pages[0] as Page
})
afterEach(() => room.close())

const text = (): Y.Text => page.doc.getText('body')
const lines = (): string[] => page.fieldEditor.editor.state.doc.children.map((node) => node.textContent)
const ids = (): unknown[] => page.fieldEditor.editor.state.doc.children.map((node) => node.attrs.id)

function caretAt(position: number): void {
  const { state, view } = page.fieldEditor.editor
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, position)))
}

/** How many indices of the text an act makes and deletes. */
function cost(act: () => void): { made: number; deleted: number } {
  let made = 0
  let deleted = 0
  const count = (event: Y.YTextEvent) => {
    for (const change of event.changes.delta) {
      made += typeof change.insert === 'string' ? change.insert.length : change.insert ? 1 : 0
      deleted += change.delete ?? 0
    }
  }
  text().observe(count)
  act()
  text().unobserve(count)
  return { made, deleted }
}

const press = (command: typeof enter): boolean =>
  command(page.fieldEditor.editor.state, page.fieldEditor.editor.view.dispatch, page.fieldEditor.editor.view)

test('Enter inside a block makes a marker and no character; the first half keeps the id', () => {
  caretAt(4)
  expect(cost(() => press(enter))).toEqual({ made: 1, deleted: 0 })
  expect(lines().slice(0, 2)).toEqual(['The', ' lock is shut'])
  expect(ids()[0]).toBe('s0')
})

test('Enter at the start of a block makes a marker before it; the words keep their id', () => {
  caretAt(1)
  expect(cost(() => press(enter))).toEqual({ made: 1, deleted: 0 })
  expect(lines().slice(0, 2)).toEqual(['', 'The lock is shut'])
  expect(ids()[1]).toBe('s0')
})

test('a merge deletes a marker and no character', () => {
  caretAt(19)
  expect(cost(() => press(joinBackward))).toEqual({ made: 0, deleted: 1 })
  expect(lines()).toEqual(['The lock is shutShips wait', 'Rain fell'])
})

test('a merge with a block that was moved there types its words again, and leaves the others in place', () => {
  moveBlock(page.doc, 'body', 's2', 's1')
  expect(lines()).toEqual(['The lock is shut', 'Rain fell', 'Ships wait'])
  caretAt(19)
  expect(cost(() => press(joinBackward))).toEqual({ made: 9, deleted: 9 })
  expect(lines()).toEqual(['The lock is shutRain fell', 'Ships wait'])
  expect(page.drawn()).toEqual(page.meant())
})

test('a kind changes no text, and bold is one operation beside it', () => {
  caretAt(3)
  expect(cost(() => page.fieldEditor.blocks.setKind('quote'))).toEqual({ made: 0, deleted: 0 })
  page.fieldEditor.editor.commands.setTextSelection({ from: 5, to: 9 })
  expect(cost(() => page.fieldEditor.editor.commands.toggleBold())).toEqual({ made: 0, deleted: 0 })
  expect(page.doc.getMap('marks').size).toBe(1)
  expect(page.drawn()).toEqual(page.meant())
})

test('typing over a character of two code units replaces the whole of it', () => {
  const { editor } = page.fieldEditor
  editor.view.dispatch(editor.state.tr.insertText('😀', 1, 1))
  editor.view.dispatch(editor.state.tr.insertText('😁', 1, 3))
  expect(lines()[0]).toBe('😁The lock is shut')
  expect(text().toString()).not.toContain('\uFFFD')
  expect(page.drawn()).toEqual(page.meant())
})

test('a selection set inside a character moves behind it', () => {
  const { editor } = page.fieldEditor
  editor.view.dispatch(editor.state.tr.insertText('😀', 1, 1))
  caretAt(2)
  expect(editor.state.selection.from).toBe(3)
})

test('everything selected and typed over leaves one block, and undo brings all of it back', () => {
  const { editor } = page.fieldEditor
  editor.commands.selectAll()
  editor.view.dispatch(editor.state.tr.insertText('New'))
  expect(lines()).toEqual(['New'])
  page.fieldEditor.undo()
  expect(lines()).toEqual(['The lock is shut', 'Ships wait', 'Rain fell'])
  expect(ids()).toEqual(['s0', 's1', 's2'])
})

test('the idle check mends a page that is not what the text says, and counts it', () => {
  const { editor, binding } = page.fieldEditor
  editor.view.dispatch(editor.state.tr.insertText('wrong', 1, 1).setMeta('from-text', true))
  binding.mend()
  expect(lines()[0]).toBe('The lock is shut')
  expect(binding.mends).toBe(1)
})

test('bold over several blocks marks each of them', () => {
  const { editor } = page.fieldEditor
  editor.commands.selectAll()
  editor.commands.toggleBold()
  expect(page.drawn()).toEqual(page.meant())
  const marked = editor.state.doc.children.map((node) => node.firstChild?.marks.length)
  expect(marked).toEqual([1, 1, 1])
  expect(page.fieldEditor.binding.corrections).toBe(0)
})

test('a removed block that is typed over is a block again', () => {
  const { editor } = page.fieldEditor
  page.doc.transact(() => page.doc.getMap('blocks').set('s0@gone', true))
  expect(editor.state.doc.firstChild?.attrs.gone).toBe(true)
  editor.commands.selectAll()
  editor.view.dispatch(editor.state.tr.insertText('all'))
  expect(editor.state.doc.firstChild?.attrs.gone).toBe(false)
  expect(page.drawn()).toEqual(page.meant())
})

test('a body of which everything was removed can be written in', () => {
  const { editor, blocks } = page.fieldEditor
  for (const id of ['s0', 's1', 's2']) blocks.remove(id)
  expect(lines()).toEqual([''])
  editor.view.dispatch(editor.state.tr.insertText('New', 1, 1))
  expect(lines()).toEqual(['New'])
  expect(editor.state.doc.firstChild?.attrs.gone).toBe(false)
  expect(page.drawn()).toEqual(page.meant())
})

test('a kind that nobody here knows is shown as a plain block, and kept', () => {
  const { editor } = page.fieldEditor
  page.doc.transact(() => page.doc.getMap('blocks').set('s1@kind', 'hologram'))
  expect(editor.view.dom.children[1]?.lastElementChild?.getAttribute('role')).toBe('paragraph')
  editor.view.dispatch(editor.state.tr.insertText('x', 20, 20))
  expect(page.doc.getMap('blocks').get('s1@kind')).toBe('hologram')
})

test('a block keeps its element through a change of kind', () => {
  const { editor } = page.fieldEditor
  const element = editor.view.dom.children[1]?.lastElementChild
  page.doc.transact(() => page.doc.getMap('blocks').set('s1@kind', 'bullet'))
  expect(editor.view.dom.children[1]?.lastElementChild).toBe(element)
  expect(element?.getAttribute('role')).toBe('listitem')
  expect(element?.parentElement?.getAttribute('role')).toBe('list')
})
