import type { LiveEvent } from '@copydesk/shared/live-event'
import type { Bus } from '../bus.ts'

/** A page that begins later than this after it first asked is told that all it knows may be old. */
const KEPT_MS = 60_000
/** Some seconds of a newsroom where everybody files at once. */
const KEPT = 1000

interface Told {
  at: number
  event: LiveEvent
  only: readonly string[] | null
}

/** What was told of late, for pages that asked before they listened. */
export interface RecentEvents {
  /** What this person may know of, oldest first; null when it is not remembered so far back. */
  of(person: string, ms: number): LiveEvent[] | null
}

export function recentEvents(bus: Bus, now = () => performance.now()): RecentEvents {
  const told: Told[] = []
  let forgottenAt = Number.NEGATIVE_INFINITY
  bus.onEvent((event, only) => {
    told.push({ at: now(), event, only })
    while (told.length > KEPT || (told[0] && told[0].at < now() - KEPT_MS)) {
      const gone = told.shift()
      if (gone) forgottenAt = gone.at
    }
  })
  return {
    of(person, ms) {
      const since = now() - ms
      if (ms > KEPT_MS || forgottenAt >= since) return null
      return told
        .filter(({ at, only }) => at >= since && (only === null || only.includes(person)))
        .map(({ event }) => event)
    },
  }
}
