import { describe, expect, test } from 'vitest'
import { pairRows, spaceRows } from './pair-rows.ts'

const drawn = (left: string, right: string) =>
  pairRows([...left], [...right]).map(
    (row) => `${row.left === null ? '·' : left[row.left]}${row.right === null ? '·' : right[row.right]}`,
  )

describe('blocks find their original', () => {
  test.each([
    ['each beside its own', 'abc', 'abc', ['aa', 'bb', 'cc']],
    ['one is new in the original', 'abc', 'ac', ['aa', 'b·', 'cc']],
    ['one is the translator’s own', 'ac', 'axc', ['aa', '·x', 'cc']],
    ['missing and own at one place', 'abc', 'axc', ['aa', 'b·', '·x', 'cc']],
    ['nothing there yet', 'ab', '', ['a·', 'b·']],
    ['two changed places: one stands beside, the other alone', 'abc', 'acb', ['aa', 'b·', 'cc', '·b']],
    ['an id twice', 'ab', 'aab', ['aa', '·a', 'bb']],
  ])('%s', (_, left, right, rows) => expect(drawn(left, right)).toEqual(rows))
})

test('every row begins at one height, whatever the columns hold', () => {
  let seed = 7
  const random = (most: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed % (most + 1)
  }
  for (let run = 0; run < 200; run++) {
    const ids = Array.from({ length: random(8) }, (_, at) => String.fromCharCode(97 + at))
    const some = () => ids.filter(() => random(3) > 0)
    const [left, right] = [some(), [...some(), ...(random(2) ? ['x'] : [])]]
    const heights = {
      left: left.map(() => random(100)),
      right: right.map(() => random(100)),
      gap: 17,
      least: 40,
    }
    const rows = pairRows(left, right)
    const spaces = spaceRows(rows, heights)
    for (const side of ['left', 'right'] as const) {
      let top = spaces[`${side}Above`]
      for (const [at, height] of heights[side].entries()) {
        const row = rows.findIndex((one) => one[side] === at)
        expect(top).toBe(spaces.rows[row]?.top)
        expect(height).toBeLessThanOrEqual(spaces.rows[row]?.height ?? 0)
        top += height + (spaces[side][at] ?? 0)
      }
    }
  }
})
