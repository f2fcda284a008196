import { expect, test } from 'vitest'
import { progressWords } from './progress-words.ts'

const none = { done: 0, stale: 0, unconfirmed: 0, machine: 0, toDo: 0, loose: 0 }

test.each([
  [{ ...none, done: 12, stale: 1, toDo: 1 }, '12 of 14 up to date, 1 stale, 1 to translate'],
  [{ ...none, done: 3 }, '3 of 3 up to date'],
  [
    { ...none, machine: 2, unconfirmed: 1, loose: 1 },
    '0 of 4 up to date, 1 not confirmed, 2 machine-made, 1 without an original',
  ],
  [none, '0 of 0 up to date'],
])('%o is said: %s', (progress, words) => {
  expect(progressWords(progress)?.words).toBe(words)
})

test('an original follows nothing, and is not so or so far', () => {
  expect(progressWords(null)).toBeNull()
})
