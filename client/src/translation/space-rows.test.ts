import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import { type LaidRow, spaceRows } from './space-rows.ts'

test('every row begins at one height, whatever the columns hold', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = new Random(seed)
    let [lefts, rights] = [0, 0]
    const rows = Array.from({ length: random.below(10) }, (): LaidRow => {
      const which = random.below(3)
      return {
        left: which === 1 ? null : lefts++,
        right: which === 0 ? null : rights++,
        least: random.below(50),
        below: random.below(2) * 40,
      }
    })
    const some = (count: number) => Array.from({ length: count }, () => random.below(100))
    const heights = { left: some(lefts), right: some(rights), gap: 17 }
    const spaces = spaceRows(rows, heights)
    for (const side of ['left', 'right'] as const) {
      let top = spaces[`${side}Above`]
      for (const [at, height] of heights[side].entries()) {
        const row = rows.findIndex((one) => one[side] === at)
        expect(top, `seed ${seed}`).toBe(spaces.rows[row]?.top)
        expect(height, `seed ${seed}`).toBeLessThanOrEqual(spaces.rows[row]?.height ?? 0)
        top += height + (spaces[side][at] ?? 0)
      }
    }
  }
})

test('a row of which nothing is shown takes no room', () => {
  const row = { left: null, least: 0, below: 0 }
  const rows = [
    { ...row, right: 0 },
    { ...row, right: null, hidden: true },
    { ...row, right: 1 },
  ]
  expect(spaceRows(rows, { left: [], right: [30, 30], gap: 20 }).rows).toEqual([
    { top: 0, height: 30 },
    { top: 50, height: 0 },
    { top: 50, height: 30 },
  ])
})
