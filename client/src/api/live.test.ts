import { expect, test } from 'vitest'
import { keysOf, redactedIn } from './live.ts'

test('a page hears from which edition words were removed for good', () => {
  expect(redactedIn('{"kind":"redacted","id":"e1"}')).toBe('e1')
  for (const text of ['{"kind":"redacted"}', '{"kind":"edition","id":"e1"}', 'null', '<html>'])
    expect(redactedIn(text)).toBeNull()
})

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
