import type { StandingRow, TranslationFacts } from '@copydesk/shared/translation/standing'
import { expect, test } from 'vitest'
import { longWords, shortBaseline, shortWords, tieWords } from './standing-words.ts'

const row = (row: Partial<StandingRow>): StandingRow => ({
  ...{ id: 'a', left: 0, right: 0, tie: 'pair', by: 0, of: [0], shared: false },
  ...{ standing: 'stale', changed: [], filed: 'none' },
  ...row,
})
const now = new Date('2026-03-15T16:30:00')
const at = new Date('2026-03-15T16:02:00').toISOString()
const filed: TranslationFacts['filed'] = { version: 'v1', number: 1, at, texts: [] }

test.each<[string, Partial<StandingRow>, TranslationFacts['filed'], RegExp]>([
  [
    'behind the live one alone',
    { filed: 'true' },
    filed,
    /live original; true to what was filed at 16:02\.$/,
  ],
  ['behind both', { filed: 'behind' }, filed, /Behind what was filed at 16:02\.$/],
  ['nothing was filed', {}, null, /Behind the live original; nothing of it was filed yet\.$/],
  [
    'true to the live one, filed before',
    { standing: 'up-to-date', filed: 'behind' },
    filed,
    /reads now\. The original has changed since it was filed at 16:02\.$/,
  ],
  ['true to both', { standing: 'up-to-date', filed: 'true' }, filed, /^Confirmed against .* reads now\.$/],
  ['moved away', { tie: 'apart', right: null }, filed, /^Its translation stands elsewhere\.$/],
])('which original it is behind of: %s', (_, one, version, words) => {
  expect(longWords(row(one), version, now)).toMatch(words)
})

test.each<[Partial<StandingRow>, string, string]>([
  [{}, 'Stale', ''],
  [{ tie: 'guess', standing: 'unconfirmed' }, 'Not confirmed', 'Not paired: a guess'],
  [{ tie: 'continues', left: null, standing: 'up-to-date' }, 'Up to date', 'Continues the one above'],
  [{ tie: 'inside', right: null }, 'Within the one above', ''],
  [{ tie: 'apart', right: null }, 'Moved', ''],
  [{ tie: 'apart', left: null, standing: 'up-to-date' }, 'Up to date', 'Moved'],
])('in the margin: %o', (one, short, tie) => {
  expect([shortWords(row(one)), tieWords(row(one))]).toEqual([short, tie])
})

test('the margin says it in fewer words', () => {
  expect(shortBaseline(row({ filed: 'true' }), filed, now)).toBe('true to filed 16:02')
  expect(shortBaseline(row({ filed: 'behind' }), filed, now)).toBe('behind filed 16:02')
  expect(shortBaseline(row({ standing: 'up-to-date', filed: 'behind' }), filed, now)).toBe('')
})
