import { expect, test } from 'vitest'
import { LONGEST_QUOTE, quoteOf } from './quote-of.ts'

test('a quote has whole characters, and says that it was cut', () => {
  expect(quoteOf('The vote is due.')).toBe('The vote is due.')
  expect(quoteOf('x'.repeat(LONGEST_QUOTE))).toBe('x'.repeat(LONGEST_QUOTE))
  expect(quoteOf('x'.repeat(LONGEST_QUOTE + 1))).toBe(`${'x'.repeat(LONGEST_QUOTE - 1)}…`)
  expect(quoteOf(`${'x'.repeat(LONGEST_QUOTE - 2)}😀 and on`)).toBe(`${'x'.repeat(LONGEST_QUOTE - 2)}…`)
  expect(quoteOf('half \ud83d').isWellFormed()).toBe(true)
})
