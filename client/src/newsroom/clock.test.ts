import { expect, test } from 'vitest'
import { agoWords, clock, dayWords } from './clock.ts'

const now = new Date(2026, 2, 15, 14, 30)

test.each([
  [new Date(2026, 2, 15, 14, 29, 30), 'just now'],
  [new Date(2026, 2, 15, 14, 10), '20 minutes ago'],
  [new Date(2026, 2, 15, 9, 5), 'at 09:05'],
  [new Date(2026, 2, 14, 23, 59), 'yesterday at 23:59'],
  [new Date(2026, 1, 3, 8, 0), 'on 3 February'],
  [new Date(2025, 1, 3, 8, 0), 'on 3 February 2025'],
])('%s is said as one says it: %s', (at, words) => {
  expect(agoWords(at.toISOString(), now)).toBe(words)
})

test('a day to come has its year where it is another', () => {
  expect(dayWords(new Date(2027, 0, 31, 12).toISOString(), now)).toBe('31 January 2027')
  expect(dayWords(new Date(2026, 5, 13, 12).toISOString(), now)).toBe('13 June')
})

test.each([
  [new Date(2026, 2, 15, 6, 0), '06:00'],
  [new Date(2026, 2, 17, 6, 0), 'Tue 06:00'],
  [new Date(2026, 2, 25, 6, 0), '25 Mar 06:00'],
  [new Date(2027, 2, 25, 6, 0), '25 Mar 2027 06:00'],
  [new Date(2025, 11, 31, 6, 0), '31 Dec 2025 06:00'],
])('%s cannot be mistaken for another day: %s', (at, words) => {
  expect(clock(at.toISOString(), now)).toBe(words)
})
