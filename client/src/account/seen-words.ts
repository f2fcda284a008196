/** When something was, as one says it: "just now", "at 14:05", "yesterday at 09:12", "on 3 March". */
export function seenWords(time: string, now: Date): string {
  const at = new Date(time)
  const minutes = (now.getTime() - at.getTime()) / 60_000
  if (minutes < 2) return 'just now'
  if (minutes < 60) return `${Math.round(minutes)} minutes ago`
  const clock = at.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
  const yesterday = new Date(now)
  yesterday.setDate(now.getDate() - 1)
  if (at.toDateString() === now.toDateString()) return `at ${clock}`
  if (at.toDateString() === yesterday.toDateString()) return `yesterday at ${clock}`
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return `on ${at.toLocaleDateString(undefined, { day: 'numeric', month: 'long', ...year })}`
}
