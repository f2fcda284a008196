import { expect, test } from 'vitest'
import { sinceWords } from './since-words.ts'

test('what happened meanwhile is said in a sentence', () => {
  expect(sinceWords(1, 'yesterday at 16:02', ['M. Dahl'])).toBe(
    '1 change since you were here yesterday at 16:02, by M. Dahl.',
  )
  expect(sinceWords(3, 'at 09:12', ['M. Dahl', 'B. Okoro'])).toBe(
    '3 changes since you were here at 09:12, by M. Dahl and B. Okoro.',
  )
  expect(sinceWords(2, 'on 3 March', [])).toBe('2 changes since you were here on 3 March.')
})
