import type { Front, FrontEntry } from '@copydesk/shared/fronts'
import { expect, test } from 'vitest'
import { asIfDone, moveTo, step, undoOf } from './front-order.ts'

const entry = (edition: string, day: number, placed = false): FrontEntry => ({
  ...{
    edition,
    headline: edition,
    standfirst: '',
    kind: 'story',
    update: null,
    address: `/news/en/x/${edition}`,
  },
  publishedAt: `2026-03-0${day}T00:00:00.000Z`,
  placed: placed ? { by: null, at: '2026-03-09T00:00:00.000Z' } : null,
})
const front: Front = {
  language: 'en',
  address: '/news/en',
  placed: [entry('a', 1, true), entry('b', 2, true), entry('c', 3, true)],
  latest: [entry('z', 9), entry('y', 8), entry('d', 1)],
  may: { allowed: true, why: '' },
}
const read = ({ placed, latest }: Front) =>
  `${placed.map(({ edition }) => edition).join('')}|${latest.map(({ edition }) => edition).join('')}`

test.each([
  ['c', 0, 'cab|zyd'],
  ['a', 3, 'bca|zyd'],
  ['a', 2, 'bac|zyd'],
  ['z', 0, 'zabc|yd'],
  ['y', 3, 'abcy|zd'],
  ['b', 5, 'ac|zybd'],
])('%s dropped before row %i stands as %s, and undone as before', (edition, gap, after) => {
  const act = moveTo(front, edition, gap)
  if (!act) throw new Error('nothing was done')
  const moved = asIfDone(front, act)
  expect(read(moved)).toBe(after)
  expect(read(asIfDone(moved, undoOf(front, act)))).toBe(read(front))
})

test.each([
  ['a', 0],
  ['a', 1],
  ['z', 5],
])('%s dropped before row %i changes nothing', (edition, gap) => {
  expect(moveTo(front, edition, gap)).toBeNull()
})

test.each<[string, -1 | 1, string]>([
  ['b', -1, 'bac|zyd'],
  ['b', 1, 'acb|zyd'],
  ['c', 1, 'ab|zycd'],
  ['y', -1, 'abcy|zd'],
])('%s a step of %i: %s', (edition, by, after) => {
  const act = step(front, edition, by)
  expect(act && read(asIfDone(front, act))).toBe(after)
})

test('the first goes no higher, and the newest no lower', () => {
  expect([step(front, 'a', -1), step(front, 'z', 1)]).toEqual([null, null])
})
