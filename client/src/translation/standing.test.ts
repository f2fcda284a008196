import { expect, test } from 'vitest'
import { progressOf, standing } from './standing.ts'

const row = (left: number | null, right: number | null, said: boolean, written: boolean) => ({
  ...{ left, right, said, written },
  ...{ id: 'a', top: 0, height: 0 },
})

test.each([
  ['words beside words', row(0, 0, true, true), 'written'],
  ['nothing written yet', row(0, 0, true, false), 'empty'],
  ['the block is not there', row(0, null, true, false), 'missing'],
  ['a block that only the translator has', row(null, 0, false, true), 'ours'],
  ['an empty block of the original', row(0, null, false, false), 'nothing'],
  ['words where the original has none any more', row(0, 0, false, true), 'written'],
] as const)('%s', (_, one, stands) => expect(standing(one)).toBe(stands))

test('how far: what is only here, and what is empty in both, is not to be translated', () => {
  const rows = [row(0, 0, true, true), row(1, 1, true, false), row(2, null, true, false)]
  const beside = [row(null, 2, false, true), row(3, null, false, false)]
  expect(progressOf([...rows, ...beside])).toEqual({ written: 1, empty: 1, missing: 1, all: 3 })
})
