import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Places } from '../threads/place-of.ts'
import { sourcingAround } from './sourcing-around.ts'

type Sample = [language: string, text: string, marked: string, says: string]

const SAMPLES: Sample[] = [
  ['en', 'It closes, two sources said.', 'two sources', 'two sources'],
  ['en', 'It closes, twenty-two sources said.', 'two sources', 'twenty-two sources'],
  [
    'en',
    'It closes, two sources close to the minister said.',
    'two sources',
    'two sources close to the minister',
  ],
  ['en', 'It closes, the board’s friend-of-friends said.', 'friend', 'friend-of-friends'],
  ['en', 'It closes, a friend’s friend-of-his said.', 's friend', 'friend’s friend-of-his'],
  ['en', `${'long'.repeat(15)} two friends`, 'two', 'two'],
  ['en', 'It closes, 12 friends said.', '2 friend', '12 friends'],
  ['sv', 'Det sade tjugo-två källor.', 'två källor', 'tjugo-två källor'],
  ['ja', '港は閉鎖されると、事情に詳しい関係者3人が明らかにした。', '関係者3人', '事情に詳しい関係者3人'],
  ['ja', '港は閉鎖されると友人が明らかにした。', '友人', '友人'],
]

test.each(SAMPLES)('in %s, %s: %s', (language, text, marked, says) => {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, text)
  const from = text.indexOf(marked)
  const piece = { field: 'body' as const, block: null, from, to: from + marked.length, row: 0 }
  expect(sourcingAround(new Places(doc), [piece], language)).toBe(says)
})
