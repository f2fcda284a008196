import { expect, test } from 'vitest'
import { dueWords } from './due-words.ts'

const now = new Date(2026, 2, 14, 16, 6)
const at = (day: number, hour: number, minute: number) => new Date(2026, 2, day, hour, minute).toISOString()
const due = (instant: string | null, state: 'draft' | 'approved' | null = 'draft') =>
  dueWords({ due: instant, editions: state ? [{ state } as never] : [] }, now)

test('a due time is read at a glance, and late is said in words as well as in red', () => {
  expect(due(null)).toBeNull()
  expect(due(at(14, 18, 0))).toEqual({ words: '18:00', late: false, soon: false })
  expect(due(at(14, 16, 30))).toEqual({ words: '16:30', late: false, soon: true })
  expect(due(at(14, 15, 0))).toEqual({ words: 'late 15:00', late: true, soon: false })
  expect(due(at(14, 15, 0), null)).toMatchObject({ late: true })
})

test('what has been cleared is not late any more', () => {
  expect(due(at(14, 15, 0), 'approved')).toEqual({ words: '15:00', late: false, soon: false })
})

test('another day is named; just after midnight the evening before is not another day', () => {
  expect(due(at(16, 9, 0))?.words).toBe('Mon 09:00')
  expect(due(at(24, 9, 0))?.words).toBe('24 Mar 09:00')
  const night = dueWords({ due: at(13, 23, 30), editions: [] }, new Date(2026, 2, 14, 0, 10))
  expect(night?.words).toBe('late 23:30')
})
