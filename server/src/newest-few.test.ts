import { expect, test } from 'vitest'
import { NewestFew } from './newest-few.ts'

test('what is used stays, and what was not used the longest goes', () => {
  const few = new NewestFew<string>(2)
  few.set('first', 'a')
  few.set('second', 'b')
  expect(few.get('first')).toBe('a')
  few.set('third', 'c')
  expect(['first', 'second', 'third'].map((key) => few.get(key))).toEqual(['a', undefined, 'c'])
  few.delete('third')
  expect(few.get('third')).toBeUndefined()
  expect(few.get('first')).toBe('a')
})
