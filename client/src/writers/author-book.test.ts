import { expect, test } from 'vitest'
import { AuthorBook } from './author-book.ts'

const AT = '2026-11-30T10:00:00.000Z'
const span = (person: string, ...ids: [number, number, number][]) => ({
  ...{ field: 'body' as const, block: 'p1', from: 0, to: 0, text: '', at: AT },
  person,
  ids,
})

test('what the server said is told by ids; what was typed since is guessed by whose ids they are', () => {
  const book = new AuthorBook(
    { spans: [span('ana', [1, 1, 10]), span('ben', [2, 0, 3], [1, 20, 4])], clients: [[1, 'ana']] },
    (client) => (client === 3 ? 'carla' : null),
  )
  expect(book.runsOf(1, 5, 4)).toEqual({ runs: [{ length: 4, person: 'ana', at: AT }], isGuess: false })
  // Between 11 and 20 Ana has typed; what stands at 20 she pasted, and it is Ben's.
  expect(book.runsOf(1, 9, 13)).toEqual({
    runs: [
      { length: 2, person: 'ana', at: AT },
      { length: 9, person: 'ana', at: null },
      { length: 2, person: 'ben', at: AT },
    ],
    isGuess: true,
  })
  expect(book.runsOf(3, 0, 5).runs).toEqual([{ length: 5, person: 'carla', at: null }])
  expect(book.runsOf(4, 0, 5).runs).toEqual([{ length: 5, person: null, at: null }])
})
