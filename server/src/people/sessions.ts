import type { Asker, Scope } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { makeSignature } from 'better-auth/crypto'
import { newId } from '../new-id.ts'
import { StorageFailed } from '../storage-failed.ts'
import type { Auth } from './auth.ts'
import { type Entered, enter, type From, type Judged, NOT_RIGHT } from './enter.ts'
import type { Entry } from './entry.ts'
import { judgePassword } from './passwords/judge-password.ts'

/** Somebody who is signed in, through which session. */
export interface SignedIn {
  person: Person & Asker
  session: string
  /** Instead of a cookie a token was shown, which is for these things only. */
  token?: { id: string; scopes: readonly Scope[] }
}

/** In, with the headers that carry the cookie; or asked for a code first. */
export type Signed = { person: Person; headers: Headers } | { step: string }

export interface Sessions {
  /** Walks the way of the first who comes, for nobody, so that they do not wait for what is made ready on it. */
  warmUp(): Promise<void>
  /** Who asks, by the cookie in these headers; null for nobody. HTTP and socket both ask here. */
  identify(headers: Headers): Promise<SignedIn | null>
  /** Headers that renew the cookie of a session that has been in use for a day. */
  renew(headers: Headers): Promise<Headers>
  /** Somebody is at this session now. */
  seen(session: string): Promise<void>
  /** Refuses in one sentence whatever is wrong: address, password, or a person who may no longer enter. */
  signIn(email: string, password: string, from: From): Promise<Signed>
  /** For somebody who was judged before. @param code of their second factor, when that has been asked for. */
  begin(judged: Judged, code: string | null, from: From): Promise<Signed>
  /** Ends the session and returns its id, or null when there was none. */
  signOut(headers: Headers): Promise<{ session: string | null; headers: Headers }>
}

export function openSessions(entry: Pick<Entry, 'stores' | 'keyring' | 'now'>, auth: Auth): Sessions {
  const { people } = entry.stores
  const onRecord = ({ person: { id }, session }: SignedIn) =>
    entry.stores.transact(async ({ sessions, acts }) => {
      await sessions.end(id, session)
      await acts.record({ at: entry.now(), person: id, act: 'sign-out', what: 'person', subject: id })
    })
  const identify = async (headers: Headers): Promise<SignedIn | null> => {
    if (!headers.has('cookie')) return null
    const found = await auth.api
      .getSession({ headers, query: { disableRefresh: true } })
      .catch((error) => Promise.reject(unread(error)))
    if (!found) return null
    const person = await people.enterable(found.user.id)
    return person && { person, session: found.session.id }
  }
  const withCookie = async (entered: Entered): Promise<Signed> => {
    if ('step' in entered) return entered
    const { headers } = await auth.api
      .giveCookie({ body: { token: entered.token }, returnHeaders: true })
      .catch((error) => Promise.reject(unread(error)))
    return { person: entered.person, headers }
  }
  const begin = async (judged: Judged, code: string | null, from: From) =>
    withCookie(await enter(entry, judged, code, from))
  return {
    async warmUp() {
      const { authCookies, secret } = await auth.$context
      const token = newId()
      const signed = encodeURIComponent(`${token}.${await makeSignature(token, secret)}`)
      await identify(new Headers({ cookie: `${authCookies.sessionToken.name}=${signed}` }))
      await people.enterable(token)
    },
    identify,
    begin,
    seen: (session) => entry.stores.sessions.seen(session, entry.now()),
    async renew(headers) {
      const renewed = auth.api.getSession({ headers, returnHeaders: true })
      return (await renewed.catch((error) => Promise.reject(unread(error)))).headers
    },
    async signIn(email, password, from) {
      const judged = await judgePassword(entry.stores, email, password)
      if (!judged) throw new Refusal('signed-out', NOT_RIGHT)
      return begin(judged, null, from)
    },
    async signOut(headers) {
      const who = await identify(headers)
      // What cannot be written now does not keep anybody at a computer that they leave: the cookie goes all the same.
      if (who) await onRecord(who).catch(() => {})
      const answer = await auth.api.signOut({ headers, asResponse: true })
      return { session: who?.session ?? null, headers: answer.headers }
    },
  }
}

/** better-auth says only that it failed; what can fail there is the store. */
const unread = (error?: unknown) => new StorageFailed('sessions cannot be read', error)
