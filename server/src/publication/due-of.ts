import type { ReleaseTimes } from './release-store.ts'

/** The moment before which it does not go, in ISO 8601; null for never, as it stands: its embargo has no end. */
export function dueOf({ notBefore, embargo }: ReleaseTimes): string | null {
  if (embargo !== null && embargo.until === null) return null
  const times = [notBefore?.at, embargo?.until].flatMap((at) => at ?? [])
  // All are of one form, in UTC: they compare as words.
  return times.sort().at(-1) ?? ''
}

/** Of two embargoes, whether the first lasts as long as the second. */
export function lastsAsLong(
  one: ReleaseTimes['embargo'],
  other: NonNullable<ReleaseTimes['embargo']>,
): boolean {
  if (one === null) return false
  return one.until === null || (other.until !== null && one.until >= other.until)
}
