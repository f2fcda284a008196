import { expect, test } from 'vitest'
import { seenWords } from './seen-words.ts'

const now = new Date(2026, 2, 15, 14, 30)

test.each([
  [new Date(2026, 2, 15, 14, 29, 30), /^just now$/],
  [new Date(2026, 2, 15, 14, 10), /^20 minutes ago$/],
  [new Date(2026, 2, 15, 9, 5), /^at \D*0?9\D05/],
  [new Date(2026, 2, 14, 23, 59), /^yesterday at /],
  [new Date(2026, 1, 3, 8, 0), /^on .*3/],
  [new Date(2025, 1, 3, 8, 0), /^on .*2025/],
])('%s is said as one says it', (at, words) => {
  expect(seenWords(at.toISOString(), now)).toMatch(words)
})
