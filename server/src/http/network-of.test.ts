import { expect, test } from 'vitest'
import { openAttempts } from './attempts.ts'
import { networkOf } from './network-of.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:4711', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:c000:207', '192.0.2.7'],
  ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::6]:443', '2001:db8:1:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('guesses from %s are counted for %s', (address, place) => expect(networkOf(address)).toBe(place))

test('whoever has a whole network of addresses guesses no more often with them, and their neighbours do', async () => {
  const { password } = openAttempts(() => 0)
  const guesses = (from: string, name: string) =>
    password(from, name, async () => {
      throw new Error('wrong')
    }).then(
      () => 'in',
      (thrown: Error) => thrown.message,
    )
  const answers = new Set<string>()
  for (let n = 1; n <= 16; n++) answers.add(await guesses(`2001:db8:1:2::${n.toString(16)}`, `name ${n}`))
  expect([...answers]).toEqual(['wrong'])
  expect(await guesses('2001:db8:1:2:ffff::99', 'another')).toMatch(/Too many attempts/)
  expect(await guesses('2001:db8:1:3::1', 'another')).toBe('wrong')
  for (let n = 1; n <= 16; n++) await guesses(n % 2 ? '192.0.2.7' : '::ffff:192.0.2.7', `name ${n}`)
  expect(await guesses('192.0.2.7', 'another')).toMatch(/Too many attempts/)
  expect(await guesses('192.0.2.8', 'another')).toBe('wrong')
})
