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
