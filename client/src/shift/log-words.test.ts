import type { Person } from '@copydesk/shared/people'
import { LOGGED_ACTS } from '@copydesk/shared/shift'
import { expect, test } from 'vitest'
import { byShift } from './by-shift.ts'
import { type ActEntry, logWords } from './log-words.ts'

const person = (name: string): Person => ({ id: name, name, role: 'editor', desk: null, color: 0 })
const entry = (more: Partial<ActEntry>): ActEntry => ({
  kind: 'act',
  id: 'e',
  at: '2026-03-14T15:00:00.000Z',
  person: person('Milo'),
  shift: null,
  act: 'file',
  story: { id: 's', slug: 'PORT/LOCK' },
  edition: { id: 'fr', language: 'fr', headline: 'Le port' },
  words: '',
  other: null,
  ...more,
})
const said = (more: Partial<ActEntry>) => {
  const { before, after } = logWords(entry(more))
  return `${before} … ${after}`.trim()
}

test.each<[Partial<ActEntry>, string]>([
  [{ act: 'claim' }, 'took …'],
  [{ act: 'localize' }, 'began the French of …'],
  [{ act: 'pass-claim', other: person('Nia') }, 'took over … from Nia'],
  [{ act: 'take-shift', other: person('Milo') }, 'took the shift …'],
  [{ act: 'take-shift', other: person('Nia') }, 'put Nia on as slot …'],
  [{ act: 'acknowledge-shift', other: person('Nia') }, 'acknowledged what Nia handed over …'],
])('an act is told in the trade’s words: %o', (more, words) => expect(said(more)).toBe(words))

test('every act of a log has its words, and one that is newer than the page its own', () => {
  for (const act of LOGGED_ACTS) expect(said({ act })).toMatch(/^[a-z]+/)
  expect(said({ act: 'refile' as 'file' })).toBe('refile …')
})

test('a log is cut where the shift changes', () => {
  const shifts = ['b', 'b', null, 'a', 'b'].map((shift) => entry({ shift }))
  expect(byShift(shifts).map(({ shift, entries }) => [shift, entries.length])).toEqual([
    ['b', 2],
    [null, 1],
    ['a', 1],
    ['b', 1],
  ])
})
