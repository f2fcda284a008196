import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  blocksForReaders,
  insertText,
  newGroup,
  openCopy,
  partsForReaders,
  seedCopy,
  setMark,
  suggestDelete,
  suggestInsert,
  suggestSplit,
} from './index.ts'

test('what readers get of a text is found in it, character by character', () => {
  const doc = openCopy()
  const body = ['The vote is due.', 'Nobody was hurt.'].map((text, n) => ({
    ...{ id: `p${n}`, kind: 'paragraph' as const, text },
  }))
  seedCopy(doc, { headline: 'Vote', standfirst: '', body, fields: {} })
  const read = () => {
    let said = ''
    for (const { item, from, to } of partsForReaders(doc, 'body'))
      said += item.content instanceof Y.ContentString ? item.content.str.slice(from, to) : '|'
    return said
  }
  const readers = () =>
    blocksForReaders(doc, 'body')
      .map(({ runs }) => `|${runs.map(({ text }) => text).join('')}`)
      .join('')
  const ana = (at: number) => ({ person: 'ana', at, group: newGroup(doc) })
  doc.transact(() => insertText(doc, 'body', 5, 'check this ', { note: true }))
  expect(read()).toBe('|The vote is due.|Nobody was hurt.')
  doc.transact(() => suggestInsert(doc, 'body', 18, 'long ', ana(1)))
  doc.transact(() => suggestSplit(doc, 'body', 26, 'p2', ana(2)))
  doc.transact(() => suggestDelete(doc, 'body', 1, 4, ana(3)))
  expect(read()).toBe('|The vote is due.|Nobody was hurt.')
  doc.transact(() => setMark(doc, 'body', 2, 4, 'note', true))
  expect(read()).toBe(readers())
  expect(read()).toBe('|T vote is due.|Nobody was hurt.')
})
