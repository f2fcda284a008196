import { expect, test } from 'vitest'
import { fromLocal, toLocal } from './local-time.ts'

test('a time that is shown and taken back unchanged is the same time', () => {
  for (const instant of ['2026-03-14T15:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-12-31T23:59:00.000Z'])
    expect(fromLocal(toLocal(instant))).toBe(instant)
})

test('an emptied field is no time', () => {
  expect(fromLocal('')).toBeNull()
  expect(toLocal(null)).toBe('')
})
