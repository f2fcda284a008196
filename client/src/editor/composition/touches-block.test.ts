import {
  deleteText,
  type Field,
  insertText,
  mergeBlock,
  moveBlock,
  openCopy,
  removeBlock,
  rootsOf,
  setKind,
  setMark,
  splitBlock,
  textOf,
} from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { FieldPage } from '../binding/field-page.ts'
import { BlockStretch } from './block-stretch.ts'
import { type ComposedBlock, touchesBlock } from './touches-block.ts'

/** Ana composes in the second of three paragraphs; Ben has the same copy. */
function anaComposes(field: Field = 'body') {
  const seed = openCopy()
  const { body, headline } = rootsOf(seed)
  headline.insert(0, 'Vote')
  ;['Before', 'The vote is due soon', 'After'].forEach((words, at) => {
    body.insertEmbed(body.length, { b: `s${at}`, k: 'paragraph' })
    body.insert(body.length, words)
  })
  const first = Y.encodeStateAsUpdate(seed)
  const [ana, ben] = [openCopy(), openCopy()]
  for (const doc of [ana, ben]) Y.applyUpdate(doc, first)
  const page = new FieldPage(ana, field)
  return { ana, ben, first, composed: () => composedIn(page, field === 'body' ? 1 : 0) }
}

function composedIn(page: FieldPage, at: number): ComposedBlock {
  const segment = page.view.shown[at]
  if (!segment) throw new Error('The page has no such block.')
  return {
    doc: page.doc,
    field: page.field,
    id: segment.marker === null ? null : segment.key,
    stretch: new BlockStretch(page.text, segment.marker),
  }
}

function updateOf(doc: Y.Doc, act: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  act(doc)
  return Y.encodeStateAsUpdate(doc, before)
}

/** In the body: 0 marker, Before 1–7, 7 marker, The vote is due soon 8–28, 28 marker, After 29–34. */
const ACTS: [string, 'waits' | 'passes', (ben: Y.Doc) => unknown][] = [
  ['types in it', 'waits', (ben) => insertText(ben, 'body', 12, 'XX')],
  ['types at its start', 'waits', (ben) => insertText(ben, 'body', 8, 'XX')],
  ['types at its end', 'waits', (ben) => insertText(ben, 'body', 28, 'XX')],
  ['deletes a word of it', 'waits', (ben) => deleteText(ben, 'body', 8, 12)],
  ['splits it', 'waits', (ben) => splitBlock(ben, 'body', 12, 'n1')],
  ['makes it a crosshead', 'waits', (ben) => setKind(ben, 's1', 'crosshead')],
  ['merges it with the one before', 'waits', (ben) => mergeBlock(ben, 'body', 's1')],
  ['merges the next one into it', 'waits', (ben) => mergeBlock(ben, 'body', 's2')],
  ['removes it', 'waits', (ben) => removeBlock(ben, 'body', 's1')],
  ['moves it', 'waits', (ben) => moveBlock(ben, 'body', 's1', 's0')],
  ['makes a word of it bold', 'waits', (ben) => setMark(ben, 'body', 8, 11, 'bold', true)],
  ['types in the one before', 'passes', (ben) => insertText(ben, 'body', 3, 'XX')],
  ['types at the end of the one before', 'passes', (ben) => insertText(ben, 'body', 7, 'XX')],
  ['types in the one after', 'passes', (ben) => insertText(ben, 'body', 30, 'XX')],
  ['makes a paragraph before it', 'passes', (ben) => splitBlock(ben, 'body', 8, 'n1', 'start')],
  ['removes the one after', 'passes', (ben) => removeBlock(ben, 'body', 's2')],
  ['makes the one after a crosshead', 'passes', (ben) => setKind(ben, 's2', 'crosshead')],
  ['makes another one bold', 'passes', (ben) => setMark(ben, 'body', 1, 5, 'bold', true)],
  ['types in the headline', 'passes', (ben) => insertText(ben, 'headline', 2, 'XX')],
  ['changes the place of the dateline', 'passes', (ben) => rootsOf(ben).fields.set('dateline.place', 'Rome')],
]

test.each(ACTS)('while Ana composes, Ben %s: it %s', (_, fate, act) => {
  const { ben, composed } = anaComposes()
  expect(touchesBlock(composed(), updateOf(ben, act))).toBe(fate === 'waits')
})

test('what carries everything, and nothing new, passes', () => {
  const { first, ben, composed } = anaComposes()
  expect(touchesBlock(composed(), first)).toBe(false)
  expect(touchesBlock(composed(), Y.encodeStateAsUpdate(ben))).toBe(false)
})

test('what stands on words that wait, waits too', () => {
  const { ben, composed } = anaComposes()
  updateOf(ben, (doc) => insertText(doc, 'body', 12, 'XX'))
  const later = updateOf(ben, (doc) => insertText(doc, 'body', 3, 'YY'))
  expect(touchesBlock(composed(), later)).toBe(true)
})

test('a headline is one block, also before its first word', () => {
  const { ben, composed } = anaComposes('headline')
  expect(
    touchesBlock(
      composed(),
      updateOf(ben, (doc) => insertText(doc, 'headline', 4, 's')),
    ),
  ).toBe(true)
  expect(
    touchesBlock(
      composed(),
      updateOf(ben, (doc) => insertText(doc, 'body', 3, 's')),
    ),
  ).toBe(true)
  const bare = openCopy()
  const page = new FieldPage(bare, 'standfirst')
  const typed = updateOf(openCopy(), (doc) => textOf(doc, 'standfirst').insert(0, 'Deck'))
  expect(touchesBlock(composedIn(page, 0), typed)).toBe(true)
})
