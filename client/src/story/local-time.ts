/** ISO with zone → what `datetime-local` shows, in the zone of this browser. */
export function toLocal(instant: string | null): string {
  if (!instant) return ''
  const date = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** What `datetime-local` gives → UTC; null for an emptied or half-written field. */
export function fromLocal(local: string): string | null {
  const date = new Date(local)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** "Your time, GMT+1": a time without its zone is how a deadline is missed. */
export function zoneWords(now: Date): string {
  const zone = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value
  return `Your time${zone ? `, ${zone}` : ''}`
}
