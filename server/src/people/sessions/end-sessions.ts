import type { Entry } from '../entry.ts'

interface Ending {
  /** Whose they are. */
  person: string
  by: string
  /** Which one; null for all of them, but the one that is at work. */
  session: string | null
  but?: string | null
}

/** Signs somebody out where they are signed in; what is open there closes. One that is over already is as well. */
export async function endSessions(
  { stores, bus, now }: Pick<Entry, 'stores' | 'bus' | 'now'>,
  { person, by, session, but = null }: Ending,
): Promise<void> {
  const ended = await stores.transact(async ({ sessions, acts }) => {
    const gone =
      session === null
        ? await sessions.endOthers(person, but)
        : (await sessions.end(person, session))
          ? [session]
          : []
    if (gone.length > 0)
      await acts.record({
        at: now(),
        person: by,
        act: 'end-sessions',
        what: 'person',
        subject: person,
        details: { sessions: gone.length },
      })
    return gone
  })
  bus.endSessions(ended)
}
