import { expect, test } from 'vitest'
import { tidyName } from './tidy-name.ts'

test('a name that was pasted stands in one line, without what cannot be seen', () => {
  expect(tidyName(' Ines\r\n\tCalder\u0000\u009d ', 'A name is needed.')).toBe('Ines Calder')
  expect(() => tidyName('\u0000\u0007', 'A name is needed.')).toThrow('A name is needed.')
})
