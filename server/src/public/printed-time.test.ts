import { expect, test } from 'vitest'
import { printedTime } from './printed-time.ts'

const AT = '2026-11-30T21:03:00.000Z'

test.each([
  ['en', 'Europe/London', '30 November 2026 at 21:03 GMT'],
  ['en', 'Asia/Tokyo', '1 December 2026 at 06:03 GMT+9'],
  ['en', 'America/New_York', 'November 30, 2026 at 4:03 PM EST'],
  ['fr', 'Europe/London', '30 novembre 2026 à 21 h 03 UTC'],
  ['fr', 'Europe/Paris', '30 novembre 2026 à 22 h 03 UTC+1'],
  ['fr', 'America/Los_Angeles', '30 novembre 2026 à 13 h 03 UTC−8'],
  ['fr', 'Asia/Tokyo', '1 décembre 2026 à 6 h 03 UTC+9'],
  ['de', 'Europe/Berlin', '30. November 2026 um 22:03 MEZ'],
])('in %s, of a newsroom in %s: %s', (language, zone, words) => {
  const printed = printedTime(AT, language, zone)
  expect(printed).toContain(`datetime="${AT}"`)
  expect(printed.replace(/<[^>]*>/g, '').replace(/[\u00a0\u202f]/g, ' ')).toBe(words)
})
