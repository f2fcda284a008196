import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { zoneSchema } from './zone.ts'

/** A time as somebody reads it off a clock, and where that clock hangs. */
export const wallTimeSchema = z.object({
  local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'A time is written 2026-03-29T06:00.'),
  zone: zoneSchema,
})
export type WallTime = z.infer<typeof wallTimeSchema>

export interface Moment {
  /** ISO 8601 in UTC. */
  at: string
  /** The clocks show that time twice that night, or never: the later moment was taken. */
  odd: 'twice' | 'never' | null
}

/** Moments of all later years are not written alike, and would not compare as words; “for ever” has no end at all. */
export const LAST_YEAR = 2999

/**
 * The moment that a clock shows. Where it is in doubt the later one: nothing goes out early. Null for 31 February, and for
 * what is centuries away.
 */
export function momentOf({ local, zone }: WallTime): Moment | null {
  let wall: Temporal.PlainDateTime
  try {
    wall = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    // There is no such day or hour in any zone.
    return null
  }
  if (wall.year > LAST_YEAR) return null
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const isExact = later.toPlainDateTime().equals(wall)
  return {
    at: new Date(later.epochMilliseconds).toISOString(),
    odd: !isExact ? 'never' : later.equals(earlier) ? null : 'twice',
  }
}

/** What the clocks of a place show at a moment, to the minute. */
export function wallTimeOf(at: string, zone: string): WallTime {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime()
  return { local: there.toString({ smallestUnit: 'minute' }), zone }
}

/** The day that it is in a place at a moment, 2026-03-29. */
export const dayIn = (at: string, zone: string): string => wallTimeOf(at, zone).local.slice(0, 10)
