import { expect, test } from 'vitest'
import { dayIn, momentOf, wallTimeOf } from './wall-time.ts'
import { isZone } from './zone.ts'

test.each([
  ['an ordinary morning', 'Europe/Paris', '2026-03-28T06:00', '2026-03-28T05:00:00.000Z', null],
  ['the next one, an hour shorter', 'Europe/Paris', '2026-03-29T06:00', '2026-03-29T04:00:00.000Z', null],
  ['the hour that is left out', 'Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z', 'never'],
  ['the hour that comes twice', 'Europe/Paris', '2026-10-25T02:30', '2026-10-25T01:30:00.000Z', 'twice'],
  ['the last minute before it', 'Europe/Paris', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z', null],
  ['left out', 'America/New_York', '2026-03-08T02:15', '2026-03-08T07:15:00.000Z', 'never'],
  ['twice', 'America/New_York', '2026-11-01T01:15', '2026-11-01T06:15:00.000Z', 'twice'],
  ['half an hour left out', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z', 'never'],
  ['half an hour twice', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T15:15:00.000Z', 'twice'],
  ['a zone without a summer', 'Asia/Tokyo', '2026-07-01T09:00', '2026-07-01T00:00:00.000Z', null],
])('%s in %s: %s', (_what, zone, local, at, odd) => {
  expect(momentOf({ local, zone })).toEqual({ at, odd })
  if (odd !== 'never') expect(wallTimeOf(at, zone)).toEqual({ local, zone })
})

test('there is no 30 February, and no hour 24', () => {
  expect(momentOf({ local: '2026-02-30T06:00', zone: 'UTC' })).toBeNull()
  expect(momentOf({ local: '2026-02-20T25:00', zone: 'UTC' })).toBeNull()
})

test('a time that is centuries away is none: what is written for “for ever” has no end', () => {
  for (const zone of ['America/New_York', 'UTC', 'Asia/Tokyo'])
    expect(momentOf({ local: '9999-12-31T23:59', zone })).toBeNull()
  expect(momentOf({ local: '2999-12-31T23:59', zone: 'America/New_York' })?.at).toHaveLength(24)
})

test('the day is the place’s own', () => {
  expect(dayIn('2026-03-28T23:30:00.000Z', 'Europe/Paris')).toBe('2026-03-29')
  expect(dayIn('2026-03-28T23:30:00.000Z', 'America/New_York')).toBe('2026-03-28')
})

test('a zone is a place', () => {
  expect(['Europe/Paris', 'UTC', '+02:00', 'Paris', ''].map(isZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
