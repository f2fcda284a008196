import { expect, test } from 'vitest'
import { storyAddress } from './story-address.ts'

test.each([
  ['Marlow port to shut its east lock', '/story/e1/marlow-port-to-shut-its-east-lock'],
  ['Écluse fermée : « onze » semaines !', '/story/e1/ecluse-fermee-onze-semaines'],
  ['港は水門を閉鎖', '/story/e1/港は水門を閉鎖'],
  ['one two three four five six seven eight nine', '/story/e1/one-two-three-four-five-six-seven-eight'],
  ['../../sign-in?to=//evil.example', '/story/e1/sign-in-to-evil-example'],
  ['', '/story/e1'],
  ['…', '/story/e1'],
  ['Clear', '/story/e1/clear-'],
])('%s', (headline, address) => expect(storyAddress({ id: 'e1', headline })).toBe(address))
