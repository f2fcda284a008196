import type { Alert, AlertWords } from '@copydesk/shared/alerts'

/** What somebody is writing at: an alert, and the words that they change; null where they write it in another language. */
export interface Held {
  alert: Alert
  changed: AlertWords | null
}

/** The alerts as they stand, and beside them what one is writing at and somebody took back meanwhile. Newest first. */
export function withHeld(alerts: readonly Alert[], held: readonly Held[]): Alert[] {
  const shown = new Map(alerts.map((alert) => [alert.id, alert]))
  for (const { alert, changed } of held) {
    const standing = shown.get(alert.id) ?? { ...alert, words: [] }
    const isGone = changed && !standing.words.some(({ edition }) => edition === changed.edition)
    shown.set(alert.id, isGone ? { ...standing, words: [...standing.words, changed] } : standing)
  }
  return [...shown.values()].sort((a, b) => b.number - a.number)
}
