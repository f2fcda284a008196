import * as z from 'zod'

/** Whether clocks are known there; a name that a newer list has is not. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    // "+02:00" is an offset and no place: it would not follow its clocks through the year.
    return !/^[+-]/.test(zone)
  } catch {
    // Intl has no other way to ask.
    return false
  }
}

export const zoneSchema = z.string().max(64).refine(isZone, 'Name a time zone such as Europe/Paris.')
