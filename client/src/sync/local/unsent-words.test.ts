// @vitest-environment node
import { deleteText, insertText, openCopy, setMark, splitBlock, suggestInsert } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { unsentWords, wordsAsText } from './unsent-words.ts'

function story(): { doc: Y.Doc; typed: Uint8Array[] } {
  const first = openCopy()
  first.getText('body').insertEmbed(0, { b: 'p1', k: 'paragraph' })
  first.getText('body').insert(1, 'The bridge is open. Trains run.')
  const doc = openCopy()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(first))
  const typed: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => typed.push(update))
  return { doc, typed }
}

test('[SY32] words are read out by field and stretch, with what stands around them', () => {
  const { doc, typed } = story()
  insertText(doc, 'body', 20, ' Ferries sail.')
  insertText(doc, 'headline', 0, 'Bridge open')
  const { pieces } = unsentWords(doc, typed)
  expect(pieces).toEqual([
    { field: 'headline', text: 'Bridge open', before: '', after: '' },
    { field: 'body', text: ' Ferries sail.', before: 'The bridge is open.', after: ' Trains run.' },
  ])
})

test('[SY32] what was typed and taken out again is nobody’s loss; what was taken out of others’ words is counted', () => {
  const { doc, typed } = story()
  insertText(doc, 'body', 20, ' A mistake.')
  deleteText(doc, 'body', 20, 31)
  deleteText(doc, 'body', 1, 5)
  setMark(doc, 'body', 2, 6, 'bold', true)
  expect(unsentWords(doc, typed)).toEqual({ pieces: [], values: [], credits: [], marks: 1, deleted: 4 })
})

test('[SY32] new blocks are lines; values and credits are named', () => {
  const { doc, typed } = story()
  splitBlock(doc, 'body', 32, 'p2')
  insertText(doc, 'body', 33, 'Second.')
  splitBlock(doc, 'body', 40, 'p3')
  doc.getMap('fields').set('dateline.place', 'Marlow')
  doc.getMap('credits').set('c1|reporting@order', 'a0')
  const words = unsentWords(doc, typed)
  expect(words.pieces.map(({ text }) => text)).toEqual(['\nSecond.\n'])
  expect(words.values).toEqual([{ name: 'dateline.place', value: 'Marlow' }])
  expect(words.credits).toEqual([{ contributor: 'c1', role: 'reporting', said: { order: 'a0' } }])
  expect(wordsAsText(words)).toContain('Second.')
})

test('[SY33] words whose document is gone are kept all the same', () => {
  const { doc, typed } = story()
  insertText(doc, 'body', 20, ' Ferries sail.')
  expect(unsentWords(new Y.Doc(), typed).pieces).toEqual([
    { field: 'body', text: 'Ferries sail.', before: '', after: '' },
  ])
})

test('words that were a note or a suggestion are told from copy', () => {
  const { doc, typed } = story()
  insertText(doc, 'body', 20, ' Ferries sail. Who says so?')
  setMark(doc, 'body', 34, 47, 'note', true)
  suggestInsert(doc, 'body', 1, 'On Friday ', { person: 'ana', at: 1, group: 'ana-1' })
  const { pieces } = unsentWords(doc, typed)
  expect(pieces.map(({ text, is }) => [text, is])).toEqual([
    ['On Friday ', 'suggestion'],
    [' Ferries sail.', undefined],
    [' Who says so?', 'note'],
  ])
})
