import type { Bus } from '../bus.ts'
import type { PersonStore } from './person-store.ts'

/** Half of the two seconds within which a revoked session must be shut out. */
const EVERY_MS = 1000

export interface SessionWatch {
  /** Keeps an eye on a session, entered in this role, while something is open in it; returns the function that stops. */
  watch(session: string, role: string): () => void
  close(): void
}

/**
 * Looks whether the sessions with something open in them are still good, since whoever ends them may be another
 * process: `copydesk user disable`. One query a second, and none while nobody is here.
 */
export function watchSessions(
  people: PersonStore,
  bus: Bus,
  now: () => Date,
  failed: (error: unknown) => void,
): SessionWatch {
  const open = new Map<string, { times: number; role: string }>()

  const look = async () => {
    const watched = [...open]
    const good = await people.goodSessions([...open.keys()], now())
    // A person whose role changed comes in again, and is then judged by the new one.
    const ended = watched.filter(([id, { role }]) => good.get(id) !== role).map(([id]) => id)
    for (const id of ended) open.delete(id)
    bus.endSessions(ended)
  }

  let looking = false
  const timer = setInterval(() => {
    if (looking || open.size === 0) return
    looking = true
    look()
      .catch(failed)
      .finally(() => {
        looking = false
      })
  }, EVERY_MS)
  timer.unref()

  return {
    watch(session, role) {
      const entry = open.get(session) ?? { times: 0, role }
      entry.times++
      open.set(session, entry)
      return () => {
        entry.times--
        if (entry.times === 0 && open.get(session) === entry) open.delete(session)
      }
    },
    close: () => clearInterval(timer),
  }
}
