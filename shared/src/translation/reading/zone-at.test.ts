import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test.each([
  ['fr', 'Le port ferme à 15 h et ouvre à 17 h.', [null, null]],
  ['fr', 'Le port ferme à 15 h, est-il dit, et à 17 h cet été.', [null, null]],
  ['fr', 'À 15 h est attendu le premier navire.', [null]],
  ['fr', 'Le port ferme à 15 h CET, puis à 17 h (HKT).', [[1], null]],
  ['fr', 'Le port ferme à 15 h EST et ouvre à 17 h ET.', [[-5], [-5, -4]]],
  ['en', 'The port closes at 3 p.m. EST.', [[-5]]],
  ['en', 'The port closes at 15:00 gmt.', [[0]]],
  ['en', 'The port closes at 3 p.m. eastern.', [[-5, -4]]],
  ['en', 'The port closes at 15:00 UTC+2.', [[2]]],
])('%s: %s', (tag, text, zones) => {
  expect(readText(text, tag).clocks.map(({ zone }) => zone)).toEqual(zones)
})
