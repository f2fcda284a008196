/** The day that it is somewhere, 2026-03-14. */
export const dayOf = (at: Date, zone: string | undefined): string =>
  // Sweden writes days as ISO does.
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(at)

/** `14 March`, as the newsroom's calendar has it. */
export const longDay = (at: Date, zone: string | undefined): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(
    at,
  )

/** How long: `40 min`, `3 h 05`, `2 days`. */
export function forWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h ${String(minutes % 60).padStart(2, '0')}`
  const days = Math.floor(hours / 24)
  return days === 1 ? '1 day' : `${days} days`
}
