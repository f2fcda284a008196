import type { Asker } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { StorageFailed } from '../storage-failed.ts'
import type { Auth } from './auth.ts'
import type { PersonStore } from './person-store.ts'

/** Somebody who is signed in, through which session. */
export interface SignedIn {
  person: Person & Asker
  session: string
}

export interface Sessions {
  /** Who asks, by the cookie in these headers; null for nobody. HTTP and socket both ask here. */
  identify(headers: Headers): Promise<SignedIn | null>
  /** Headers that renew the cookie of a session that has been in use for a day. */
  renew(headers: Headers): Promise<Headers>
  /** Refuses in one sentence whatever is wrong: address, password, or a person who may no longer enter. */
  signIn(email: string, password: string, headers: Headers): Promise<{ person: Person; headers: Headers }>
  /** Ends the session and returns its id, or null when there was none. */
  signOut(headers: Headers): Promise<{ session: string | null; headers: Headers }>
}

export function openSessions(people: PersonStore, auth: Auth): Sessions {
  const identify = async (headers: Headers): Promise<SignedIn | null> => {
    if (!headers.has('cookie')) return null
    const found = await auth.api
      .getSession({ headers, query: { disableRefresh: true } })
      .catch((error) => Promise.reject(unread(error)))
    if (!found) return null
    const person = await people.enterable(found.user.id)
    return person && { person, session: found.session.id }
  }
  return {
    identify,
    async renew(headers) {
      const renewed = auth.api.getSession({ headers, returnHeaders: true })
      return (await renewed.catch((error) => Promise.reject(unread(error)))).headers
    },
    async signIn(email, password, headers) {
      const answer = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true })
      // Nobody is told that their password is wrong because the database is away.
      if (answer.status >= 500) throw unread()
      const found = answer.ok ? ((await answer.json()) as { user: { id: string } }) : null
      const person = found && (await people.enterable(found.user.id))
      if (!person) {
        if (found) await people.endSessions(found.user.id)
        throw new Refusal('signed-out', 'The address or the password is not right.')
      }
      return { person, headers: answer.headers }
    },
    async signOut(headers) {
      const who = await identify(headers)
      const answer = await auth.api.signOut({ headers, asResponse: true })
      return { session: who?.session ?? null, headers: answer.headers }
    },
  }
}

/** better-auth says only that it failed; what can fail there is the store. */
const unread = (error?: unknown) => new StorageFailed('sessions cannot be read', error)
