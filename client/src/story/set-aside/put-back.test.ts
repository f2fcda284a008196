import { blocksForReaders, groupsOf, openCopy, seedCopy } from '@copydesk/shared/copy'
import { addCredit, readCredits } from '@copydesk/shared/credits'
import { expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { SuggestionWriter } from '../../editor/suggestions/suggestion-writer.ts'
import { Page } from '../../editor/testing/room.ts'
import { putBack } from './put-back.ts'

test.each(['is not credited', 'is credited without them'])(
  'a credit comes back with its place and its byline, for somebody who %s',
  (who) => {
    const doc = openCopy()
    if (who === 'is credited without them') addCredit(doc, 'ana', 'reporting')
    const aside = {
      id: 1,
      edition: 'harbour',
      at: 0,
      reason: '',
      changes: 1,
      pieces: [],
      values: [],
      credits: [{ contributor: 'ana', role: 'reporting', said: { place: 'Bergen', byline: true } }],
      marks: 0,
      deleted: 0,
    }
    expect(
      putBack({ doc, fields: { ready: {} }, onlySuggests: false }, aside, { of: 'credits', at: 0 }),
    ).toBe(true)
    expect(readCredits(doc)).toMatchObject([{ contributor: 'ana', place: 'Bergen', byline: true }])
  },
)

test('a note comes back as a note, and what was only suggested only as a suggestion', () => {
  const first = new Doc()
  seedCopy(first, {
    headline: '',
    standfirst: '',
    body: [{ id: 'p1', kind: 'paragraph', text: 'Ships wait.' }],
  })
  const page = new Page(10, encodeStateAsUpdate(first))
  const { doc, fieldEditor } = page
  const around = { field: 'body' as const, before: '', after: '' }
  const aside = {
    ...{
      id: 1,
      edition: 'harbour',
      at: 0,
      reason: '',
      changes: 2,
      values: [],
      credits: [],
      marks: 0,
      deleted: 0,
    },
    pieces: [
      { ...around, text: 'Who says so?', is: 'note' as const },
      { ...around, text: 'On Friday.', is: 'suggestion' as const },
    ],
  }
  const copy = { doc, fields: { ready: { body: fieldEditor } }, onlySuggests: false }
  const readers = () => blocksForReaders(doc, 'body').map(({ runs }) => runs.map(({ text }) => text).join(''))
  expect(putBack(copy, aside, { of: 'pieces', at: 0 })).toBe(true)
  expect(fieldEditor.editor.state.doc.textContent).toContain('Who says so?')
  expect(readers().join('')).toBe('Ships wait.')
  expect(putBack(copy, aside, { of: 'pieces', at: 1 })).toBe(false)
  const { view } = fieldEditor.editor
  const writer = new SuggestionWriter(view, doc, { person: 'ana', mayWrite: true, refused: () => undefined })
  fieldEditor.binding.suggesting = writer
  expect(putBack(copy, aside, { of: 'pieces', at: 1 })).toBe(true)
  expect(groupsOf(doc)).toHaveLength(1)
  expect(readers().join('')).toBe('Ships wait.')
  writer.close()
  fieldEditor.close()
})

test('whoever may only suggest puts words back as a suggestion, whatever they were', () => {
  const first = new Doc()
  seedCopy(first, {
    headline: '',
    standfirst: '',
    body: [{ id: 'p1', kind: 'paragraph', text: 'Ships wait.' }],
  })
  const page = new Page(10, encodeStateAsUpdate(first))
  const { doc, fieldEditor } = page
  const about = { id: 1, edition: 'harbour', at: 0, reason: '', changes: 1, values: [], credits: [] }
  const piece = { field: 'body' as const, text: '\nOn Friday.', before: '', after: '' }
  const aside = { ...about, marks: 0, deleted: 0, pieces: [piece] }
  const copy = { doc, fields: { ready: { body: fieldEditor } }, onlySuggests: true }
  // Not before what they do is written as a suggestion.
  expect(putBack(copy, aside, { of: 'pieces', at: 0 })).toBe(false)
  const { view } = fieldEditor.editor
  const writer = new SuggestionWriter(view, doc, { person: 'ana', mayWrite: false, refused: () => undefined })
  fieldEditor.binding.suggesting = writer
  expect(putBack(copy, aside, { of: 'pieces', at: 0 })).toBe(true)
  expect(groupsOf(doc).map(({ by, acts }) => [by, acts.map(({ words }) => words).join('')])).toEqual([
    ['ana', 'On Friday.'],
  ])
  expect(blocksForReaders(doc, 'body')).toHaveLength(1)
  writer.close()
  fieldEditor.close()
})
