import { expect, test } from 'vitest'
import { keyOf } from './live.ts'

test.each([
  ['{"kind":"stories"}', ['stories']],
  ['{"kind":"edition","id":"e1"}', ['edition', 'e1']],
  ['{"kind":"contributors"}', ['contributors']],
  ['{"kind":"standing"}', []],
  ['{"kind":"weather"}', null],
  ['{"kind":"edition"}', null],
  ['null', null],
  ['<html>', null],
])('%s makes %j old', (text, key) => {
  expect(keyOf(text)).toEqual(key)
})
