import { blocksForReaders, FIELDS, type Field, seedCopy } from '@copydesk/shared/copy'
import { afterEach, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { FieldEditor } from '../editor/field-editor.ts'
import { fetchLater } from '../editor/later.ts'
import { SuggestionWriter } from '../editor/suggestions/suggestion-writer.ts'
import { restoreHere } from './restore-here.ts'

const opened: FieldEditor[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

/** A story that was called "Lock shut" in Marlow, and is called "Lock open" in Bergen now. */
function story() {
  const version = new Y.Doc()
  seedCopy(version, {
    headline: 'Lock shut',
    standfirst: '',
    body: [{ id: 'p1', kind: 'paragraph', text: 'Ships wait.' }],
  })
  version.getMap('fields').set('dateline.place', 'Marlow')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(version))
  const ready = Object.fromEntries(FIELDS.map((field) => [field, open(doc, field)])) as Record<
    Field,
    FieldEditor
  >
  const { view } = ready.headline.editor
  view.dispatch(view.state.tr.insertText('open', 6, 10))
  doc.getMap('fields').set('dateline.place', 'Bergen')
  doc.getMap('fields').set('rights', 'None')
  const reads = () => [headline(doc), doc.getMap('fields').toJSON()]
  return { version, doc, ready, reads }
}

const headline = (doc: Y.Doc) =>
  blocksForReaders(doc, 'headline')
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')

function open(doc: Y.Doc, field: Field): FieldEditor {
  const mount = document.body.appendChild(document.createElement('div'))
  const editor = new FieldEditor({
    edition: {
      doc,
      awareness: new Awareness(doc),
      hold: () => ({ release: () => undefined, stop: () => undefined }),
    },
    ...{ field, mount, label: field, placeholder: '', editable: true, language: 'en' },
    onLeave: () => false,
    onAskLink: () => undefined,
  })
  opened.push(editor)
  return editor
}

const NOW = ['Lock open', { 'dateline.place': 'Bergen', rights: 'None' }]

test('what was restored is taken back with what stands beside the copy, but for what was changed since', async () => {
  const { version, doc, ready, reads } = story()
  await fetchLater()
  const takeBack = restoreHere({ ready }, doc, version, { credits: true })
  expect(reads()).toEqual(['Lock shut', { 'dateline.place': 'Marlow' }])
  takeBack?.()
  expect(reads()).toEqual(NOW)
  const again = restoreHere({ ready }, doc, version, { credits: true })
  doc.getMap('fields').set('dateline.place', 'Oslo')
  again?.()
  expect(reads()).toEqual(['Lock open', { 'dateline.place': 'Oslo', rights: 'None' }])
})

test('nothing is restored while one suggests, or where a field cannot be written in', () => {
  const { version, doc, ready, reads } = story()
  const { binding, editor } = ready.body
  const writer = new SuggestionWriter(editor.view, doc, {
    person: 'ana',
    mayWrite: true,
    refused: () => undefined,
  })
  binding.suggesting = writer
  expect(restoreHere({ ready }, doc, version, { credits: true })).toBeNull()
  writer.close()
  binding.suggesting = null
  editor.setEditable(false)
  expect(restoreHere({ ready }, doc, version, { credits: true })).toBeNull()
  expect(reads()).toEqual(NOW)
})
