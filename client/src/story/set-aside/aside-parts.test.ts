import { expect, test } from 'vitest'
import type { SetAside } from '../../sync/index.ts'
import { asideParts, otherChanges } from './aside-parts.ts'

const aside: SetAside = {
  id: 1,
  edition: 'e1',
  at: 0,
  reason: 'This story was restored from an earlier state.',
  changes: 4,
  pieces: [{ field: 'body', text: '\nThe bridge is closed.', before: 'Traffic stood. ', after: '' }],
  values: [{ name: 'dateline.place', value: 'Marlow' }],
  credits: [{ contributor: 'c1', role: 'additional-reporting', said: { order: 'a0', place: 'Paris' } }],
  marks: 1,
  deleted: 12,
}

test('words that were set aside are shown with where they stood, a credit by the contributor’s name', () => {
  const parts = asideParts(aside, (id) => (id === 'c1' ? 'Ines Calder' : undefined))
  expect(parts.map(({ where, text }) => `${where}: ${text}`)).toEqual([
    'Body: The bridge is closed.',
    'Dateline: place: Marlow',
    'Credit: Ines Calder, additional reporting, Paris',
  ])
})

test('what was changed without new words is said in a sentence', () => {
  expect(otherChanges(aside)).toBe(
    'Not taken either: 12 characters taken out, one change of bold, italic or links.',
  )
  expect(otherChanges({ ...aside, marks: 0, deleted: 0 })).toBe('')
})
