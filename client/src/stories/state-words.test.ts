import { expect, test } from 'vitest'
import { stateWords } from './state-words.ts'

/** Wall-clock times, as the reader's own zone has them. */
const at = (hour: number, minute: number) => new Date(2026, 2, 14, hour, minute).toISOString()
const now = new Date(2026, 2, 14, 16, 6)
const milo = { id: 'milo', name: 'Milo Dahl', role: 'editor', desk: null, color: 0 } as const
const me = { id: 'me' }
const none = {
  ...{ claimedBy: null, claimedAt: null, filedTo: null, filedAt: null, clearedAt: null, publishedAt: null },
  changedSinceCleared: false,
}

test('an edition stands where the trade says it stands', () => {
  const words = (facts: Partial<Parameters<typeof stateWords>[0]>) =>
    stateWords({ ...none, state: 'draft', ...facts }, me, now)
  expect(words({})).toBe('Draft')
  expect(words({ state: 'submitted', filedAt: at(16, 1) })).toBe('Filed 16:01')
  expect(words({ state: 'submitted', claimedBy: milo, claimedAt: at(15, 12) })).toBe(
    'With M. Dahl since 15:12',
  )
  expect(words({ state: 'submitted', claimedBy: { ...milo, id: 'me' }, claimedAt: at(15, 12) })).toBe(
    'With you since 15:12',
  )
  expect(words({ state: 'submitted', filedAt: at(16, 1), filedTo: milo })).toBe('Filed 16:01 for M. Dahl')
  expect(words({ state: 'published', publishedAt: at(14, 20) })).toBe('Published 14:20')
  expect(words({ state: 'approved', clearedAt: at(15, 12) })).toBe('Cleared 15:12')
  expect(words({ state: 'approved', clearedAt: at(15, 12), changedSinceCleared: true })).toBe(
    'Cleared 15:12 · changed since',
  )
})
