import { Refusal } from '@copydesk/shared/refusal'
import { expect, test } from 'vitest'
import { whySignInFailed } from './sign-in-form.tsx'
import { wanted } from './use-enter.ts'

test.each([
  ['/story/abc/words', '/story/abc/words'],
  ['/?desk=world', '/?desk=world'],
  [undefined, '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, %s leads to %s', (to, where) => {
  expect(wanted(to)).toBe(where)
})

test('a wrong password and a shut door are said in plain words', () => {
  expect(whySignInFailed(new Refusal('signed-out', 'Invalid email or password'))).toMatch(
    /do not belong together/,
  )
  expect(whySignInFailed(new Refusal('too-many', 'rate limited'))).toMatch(/Too many tries/)
})
