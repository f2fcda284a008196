import { seedCopy, setMark } from '@copydesk/shared/copy'
import { TextSelection } from '@tiptap/pm/state'
import { expect, test, vi } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { Page } from '../testing/room.ts'

test.each([
  ['inside the note', 'Ships wait. Who', 'Ships wait.| WhoRain says so? |'],
  ['where it begins', 'Ships wait.', 'Ships wait.Rain| Who says so? |'],
  ['in copy, dragged from the end of the note', 'Ships', 'ShipsRain wait.| Who says so? |'],
])('words dropped %s are of the note only where it is on both sides', (_, place, reads) => {
  const first = new Doc()
  const body = [{ id: 'p1', kind: 'paragraph', text: 'Ships wait. Who says so? Rain' }]
  seedCopy(first, { headline: '', standfirst: '', body })
  setMark(first, 'body', 12, 26, 'note', true)
  const { fieldEditor } = new Page(10, encodeStateAsUpdate(first))
  const { view } = fieldEditor.editor
  const at = (words: string) => view.state.doc.textContent.indexOf(words) + words.length + 1
  const { doc, tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.create(doc, at('so? '), at('so? Rain'))))
  const { slice } = view.serializeForClipboard(view.state.selection.content())
  // What is dragged begins where the note ends.
  view.dragging = { slice, move: true }
  vi.spyOn(view, 'posAtCoords').mockReturnValue({ pos: at(place), inside: 0 })
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { clientX: 1, clientY: 1, dataTransfer: { getData: () => '', files: [] } })
  view.dom.dispatchEvent(event)
  const runs: string[] = []
  view.state.doc.firstChild?.forEach(({ text, marks }) => {
    runs.push(marks.length > 0 ? `|${text}|` : (text ?? ''))
  })
  expect(runs.join('')).toBe(reads)
  fieldEditor.close()
})
