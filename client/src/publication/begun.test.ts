import type { Person } from '@copydesk/shared/people'
import { expect, test } from 'vitest'
import { begunWords, readBegun } from './begun.ts'
import { begunByOthers } from './use-begun.ts'

test('what was begun is over once it is out, and what nobody could begin is nothing', () => {
  const words = begunWords('correction', 'p1')
  expect(readBegun(words, 'p1')).toBe('correction')
  expect(readBegun(words, 'p2')).toBeNull()
  expect(readBegun(words, undefined)).toBeNull()
  for (const other of [null, undefined, 7, {}, '', 'kill p1', 'correction'])
    expect(readBegun(other, 'p1')).toBeNull()
})

test('others are told who began what, each once, of whoever works here', () => {
  const [ana, milo] = ['ana', 'milo'].map((id) => ({ id, name: id }) as Person)
  const states = new Map<number, unknown>([
    [1, { person: { id: 'milo' }, begun: 'update p1' }],
    [2, { person: { id: 'ana' }, begun: 'correction p1' }],
    [3, { person: { id: 'ana' } }],
    [4, { person: { id: 'nobody' }, begun: 'refile p1' }],
    [5, null],
  ])
  expect(begunByOthers(states, [milo, ana] as Person[], 'p1')).toEqual([
    { person: ana, kind: 'correction' },
    { person: milo, kind: 'update' },
  ])
})
