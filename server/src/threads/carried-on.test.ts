import { rangesSchema } from '@copydesk/shared/threads'
import { describe, expect, test } from 'vitest'
import { carriedOn } from './carried-on.ts'

const nothing = () => false

describe('a comment whose words were cut and put elsewhere', () => {
  test('stands on them there too, once', () => {
    expect(carriedOn([[1, 0, 10]], [[2, 5, 10]], nothing)).toEqual([
      [1, 0, 10],
      [2, 5, 10],
    ])
    expect(carriedOn([[1, 0, 10]], [[1, 3, 4]], nothing)).toBeNull()
    expect(carriedOn([[1, 0, 10]], [[1, 5, 10]], nothing)).toEqual([
      [1, 0, 10],
      [1, 10, 5],
    ])
  })

  test('goes with a long story however often it is moved, and can always be read', () => {
    let ranges: readonly (readonly [number, number, number])[] = [[1, 0, 20_000]]
    for (let moved = 2; moved < 20; moved++) {
      const put = [[moved, 0, 20_000]] as const
      ranges = carriedOn(ranges, put, ([client]) => client < moved) ?? []
      expect(rangesSchema.safeParse(ranges).success).toBe(true)
      expect(ranges.at(-1)).toEqual(put[0])
    }
    // Undo brings back what was cut last.
    expect(ranges.at(-2)).toEqual([18, 0, 20_000])
  })

  test('keeps all that lives', () => {
    const ranges = [[1, 0, 60_000]] as const
    expect(rangesSchema.safeParse(carriedOn(ranges, [[2, 0, 60_000]], nothing)).success).toBe(false)
  })
})
