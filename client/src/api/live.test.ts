import { expect, test } from 'vitest'
import { keysOf } from './live.ts'

test.each([
  ['{"kind":"stories"}', [['stories']]],
  ['{"kind":"edition","id":"e1"}', [['edition', 'e1']]],
  ['{"kind":"contributors"}', [['contributors']]],
  ['{"kind":"terms"}', [['terms']]],
  ['{"kind":"stylebook"}', [['stylebook']]],
  ['{"kind":"notices"}', [['notices']]],
  ['{"kind":"threads","id":"e"}', [['threads', 'e']]],
  ['{"kind":"standing"}', [[]]],
  ['{"kind":"people"}', [['me'], ['administration'], ['desk']]],
  ['{"kind":"weather"}', []],
  ['{"kind":"edition"}', []],
  ['null', []],
  ['<html>', []],
])('%s makes %j old', (text, keys) => {
  expect(keysOf(text)).toEqual(keys)
})
