// @vitest-environment node
import {
  blocksForReaders,
  closeInsertion,
  deleteText,
  groupsOf,
  insertText,
  newGroup,
  openCopy,
  problemsOf,
  readField,
  setMark,
  splitBlock,
  suggestDelete,
  suggestInsert,
  undoFor,
} from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { idBeside } from './id-beside.ts'
import { rewriteClient } from './rewrite-client.ts'

const TAKEN = 4711
const FRESH = 815

function seeded(): { doc: Y.Doc; seed: Uint8Array } {
  const first = openCopy()
  first.clientID = 1
  first.getText('body').insertEmbed(0, { b: 'p1', k: 'paragraph' })
  first.getText('body').insert(1, 'The bridge is open.')
  const seed = Y.encodeStateAsUpdate(first)
  const doc = openCopy()
  doc.clientID = TAKEN
  Y.applyUpdate(doc, seed)
  return { doc, seed }
}

function updatesOf(doc: Y.Doc): Uint8Array[] {
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  return updates
}

test('[SY32] words typed under an id that is somebody else’s read the same under a new one, marks and all', () => {
  const { doc, seed } = seeded()
  const updates = updatesOf(doc)
  insertText(doc, 'body', 20, ' Ferries sail.')
  setMark(doc, 'body', 21, 28, 'bold', true)
  splitBlock(doc, 'body', 20, 'p2')
  deleteText(doc, 'body', 5, 8)
  insertText(doc, 'headline', 0, 'Bridge')
  deleteText(doc, 'headline', 2, 4)
  doc.getMap('fields').set('dateline.place', 'Marlow')
  doc.getMap('fields').set('dateline.place', 'Paris')
  const rewritten = rewriteClient(updates, TAKEN, FRESH)
  const other = openCopy()
  Y.applyUpdate(other, seed)
  Y.applyUpdate(other, rewritten)
  for (const field of ['headline', 'standfirst', 'body'] as const)
    expect(readField(other, field)).toEqual(readField(doc, field))
  expect(other.getMap('fields').toJSON()).toEqual(doc.getMap('fields').toJSON())
  expect(other.store.clients.has(TAKEN)).toBe(false)
  expect(other.store.pendingStructs).toBe(null)
  expect(problemsOf(other)).toEqual([])
})

test('[SY32] what undo made anew keeps its marks under the new id', () => {
  const { doc, seed } = seeded()
  const undo = undoFor(doc, 'body', null)
  const updates = updatesOf(doc)
  setMark(doc, 'body', 1, 4, 'italic', true)
  undo.stopCapturing()
  expect(doc.getMap('marks').size).toBe(1)
  deleteText(doc, 'body', 1, 11)
  undo.undo()
  const other = openCopy()
  Y.applyUpdate(other, seed)
  Y.applyUpdate(other, rewriteClient(updates, TAKEN, FRESH))
  expect(readField(other, 'body')).toEqual(readField(doc, 'body'))
  expect(problemsOf(other)).toEqual([])
})

test('[SY32] what was only suggested is suggested under the new id, and covers nobody else’s words', () => {
  const { doc, seed } = seeded()
  const updates = updatesOf(doc)
  insertText(doc, 'body', 20, ' Ferries sail.')
  const who = { person: 'ruth', at: 1, group: newGroup(doc) }
  suggestInsert(doc, 'body', 5, 'old ', who)
  closeInsertion(doc)
  suggestDelete(doc, 'body', 9, 15, who)
  suggestInsert(doc, 'body', 1, 'On Friday ', { ...who, group: newGroup(doc) })
  const room = openCopy()
  Y.applyUpdate(room, seed)
  Y.applyUpdate(room, rewriteClient(updates, TAKEN, FRESH))
  const said = (copy: Y.Doc) =>
    groupsOf(copy).map(({ by, acts }) => [by, acts.map(({ does, words }) => [does, words])])
  expect(said(room)).toEqual(said(doc))
  expect(said(room)).toHaveLength(2)
  expect(blocksForReaders(room, 'body')).toEqual(blocksForReaders(doc, 'body'))
  for (const { group, acts } of groupsOf(room)) {
    expect(group.startsWith(`${FRESH.toString(36)}-`)).toBe(true)
    for (const { part } of acts) expect(part.id.startsWith(`${FRESH.toString(36)}-`)).toBe(true)
  }
  expect(problemsOf(room)).toEqual([])
  // Whoever the old id belongs to writes on.
  const theirs = openCopy()
  theirs.clientID = TAKEN
  Y.applyUpdate(theirs, seed)
  insertText(theirs, 'body', 20, ' Theirs, and longer than all that was typed here.')
  Y.applyUpdate(room, Y.encodeStateAsUpdate(theirs))
  expect(JSON.stringify(blocksForReaders(room, 'body'))).toContain('Theirs, and longer than all')
})

test('[SY32] another’s words under the taken id are left alone', () => {
  const { doc, seed } = seeded()
  const updates = updatesOf(doc)
  insertText(doc, 'body', 20, ' Mine.')
  const theirs = openCopy()
  theirs.clientID = TAKEN
  Y.applyUpdate(theirs, seed)
  insertText(theirs, 'body', 20, ' Theirs, and longer.')
  const room = openCopy()
  Y.applyUpdate(room, Y.encodeStateAsUpdate(theirs))
  Y.applyUpdate(room, rewriteClient(updates, TAKEN, FRESH))
  expect(room.getText('body').toString()).toContain('Mine.')
  expect(room.getText('body').toString()).toContain('Theirs, and longer.')
})

test('[SY32] words that stand before another’s in one place stand before them under the new id too', () => {
  const { doc, seed } = seeded()
  const page = doc
  const ben = openCopy()
  ben.clientID = TAKEN + 100
  Y.applyUpdate(ben, seed)
  ben.getText('body').insert(1, 'Ben. ')
  const updates = updatesOf(page)
  page.getText('body').insert(1, 'Ana. ')
  Y.applyUpdate(page, Y.encodeStateAsUpdate(ben), 'line')
  // Between the two.
  page.getText('body').insert(6, 'And ')
  const text = page.getText('body').toString()
  const [typed, , between] = updates
  for (let time = 0; time < 50; time++) {
    const fresh = idBeside(TAKEN, page.store.clients.keys())
    expect(fresh).not.toBe(TAKEN)
    const other = openCopy()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(ben))
    Y.applyUpdate(
      other,
      rewriteClient(
        [typed, between].filter((update) => update !== undefined),
        TAKEN,
        fresh,
      ),
    )
    expect(other.getText('body').toString(), `under ${fresh}`).toBe(text)
  }
})

test('where no id is left beside one, any is taken', () => {
  expect(idBeside(7, [6, 8])).not.toBe(7)
  expect(idBeside(7, [1, 5, 8, 2 ** 31])).toBe(6)
  expect(idBeside(7, [6, 9])).toBe(8)
})
