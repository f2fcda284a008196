import { expect, test } from 'vitest'
import { keysOf } from './live.ts'

test.each([
  ['{"kind":"stories"}', [['stories'], ['front']]],
  [
    '{"kind":"stories","id":"s"}',
    [['row', 's'], ['stories', 's'], ['stories', 'alerts'], ['stories', 'kills'], ['front']],
  ],
  ['{"kind":"front","id":"fr"}', [['front', 'fr']]],
  ['{"kind":"edition","id":"e1"}', [['edition', 'e1']]],
  ['{"kind":"moved"}', [['queues'], ['went-out']]],
  ['{"kind":"contributors"}', [['contributors']]],
  ['{"kind":"terms"}', [['terms']]],
  ['{"kind":"stylebook"}', [['stylebook']]],
  ['{"kind":"notices"}', [['notices'], ['queues']]],
  ['{"kind":"threads","id":"e"}', [['threads', 'e'], ['edition', 'e'], ['queues']]],
  ['{"kind":"views"}', [['views']]],
  ['{"kind":"standing"}', [[]]],
  ['{"kind":"people"}', [['me'], ['administration'], ['desk']]],
  ['{"kind":"weather"}', []],
  ['{"kind":"edition"}', []],
  ['null', []],
  ['<html>', []],
])('%s makes %j old', (text, keys) => {
  expect(keysOf(text)).toEqual(keys)
})
