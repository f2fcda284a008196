import type { Session } from '@copydesk/shared/entry'
import type { Entry } from '../people/entry.ts'
import { deviceWords } from '../people/sessions/device-words.ts'

/** The sessions of a person as they are shown. */
export async function sessionsOf(
  { stores, now }: Pick<Entry, 'stores' | 'now'>,
  person: string,
  here: string,
): Promise<Session[]> {
  const sessions = await stores.sessions.of(person, now())
  return sessions.map(({ userAgent, ...session }) => ({
    ...session,
    device: deviceWords(userAgent),
    here: session.id === here,
  }))
}
