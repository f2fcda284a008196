import type { StandingRow } from '@copydesk/shared/translation/standing'
import { expect, test } from 'vitest'
import { changesByBlock } from './changed-words.ts'

const row = (
  left: number | null,
  of: number[],
  ...changed: StandingRow['changed'][number][]
): StandingRow => ({
  ...{ id: 'x', left, right: 0, tie: 'pair', by: 0, shared: false, standing: 'stale', filed: 'none' },
  ...{ of, changed },
})
const change = (block: string, before = 'before') => ({ block, before, after: 'after' })
const ids = ['a', 'b', 'c']

test('what changed is shown in its own block; of a block that is gone, in what its row still has', () => {
  const rows = [row(0, [0, 1], change('a'), change('b'), change('gone')), row(2, [], change('c'))]
  const shown = changesByBlock(rows, (at) => ids[at])
  expect([...shown].map(([at, all]) => [at, all.map(({ block }) => block)])).toEqual([
    ['a', ['a', 'gone']],
    ['b', ['b']],
    ['c', ['c']],
  ])
})

test('of two localized blocks that were confirmed at different times, the first is shown', () => {
  const shown = changesByBlock(
    [row(0, [0], change('a', 'first')), row(null, [0], change('a', 'second'))],
    (at) => ids[at],
  )
  expect(shown.get('a')?.map(({ before }) => before)).toEqual(['first'])
})
