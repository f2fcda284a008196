import { Refusal } from '@copydesk/shared/refusal'
import type { HttpBindings } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Newsroom } from '../newsroom.ts'
import { ADDRESS_HEADER } from '../people/auth.ts'
import type { Entry } from '../people/entry.ts'
import type { Sessions, SignedIn } from '../people/sessions.ts'
import type { SetUpKey } from '../people/set-up-key.ts'
import type { IdentityProvider } from '../people/single-sign-on/identity-provider.ts'
import type { SessionWatch } from '../people/watch-sessions.ts'
import { unfit } from './answer.ts'
import type { Attempts } from './attempts.ts'

/** What every route is given. */
export interface Door {
  newsroom: Newsroom
  sessions: Sessions
  /** The newsroom, with what getting in needs. */
  entry: Entry
  setUpKey: SetUpKey
  /** Null while no single sign-on is configured. */
  provider: IdentityProvider | null
  attempts: Attempts
  /** Cookies are sent over TLS only. */
  secure: boolean
  /** Does something after the answer. @param what is said to the operator when it fails. */
  later(run: () => Promise<void>, what: string): void
  /** For the operator's log; what is the disk's doing is noted there once, as that. */
  complain(error: unknown, what: string, about?: object): void
  origins: readonly string[]
  proxies: number
  watch: SessionWatch['watch']
  /** Aborted when the server stops: streams end. */
  stopping: AbortSignal
  /** Why nobody can write now, or null. */
  notReady(): Promise<string | null>
  /** Figures as Prometheus reads them. */
  metrics(): string
}

export type App = OpenAPIHono<{ Bindings: HttpBindings }>
export type Ask = Context<{ Bindings: HttpBindings }>

export function newApp(): App {
  return new OpenAPIHono({
    defaultHook: (read) => {
      if (!read.success) throw unfit(read.error)
    },
  })
}

/** Who asks; nobody is refused here, before anything is looked up for them. */
export async function who(door: Door, c: Ask): Promise<SignedIn> {
  const signedIn = await door.sessions.identify(c.req.raw.headers)
  if (!signedIn) throw new Refusal('signed-out', 'Sign in to go on.')
  return signedIn
}

/** Refuses a longer body before it is read. */
export function limit(bytes: number) {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      const most =
        bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} MB` : `${Math.floor(bytes / 1000)} kB`
      throw new Refusal('too-large', `That is too much at once: at most ${most}.`)
    },
  })
}

/** Most requests are a few words. */
export const SMALL = 64 * 1024

/** As most acts are sent. */
export const SMALL_POST = { method: 'post', middleware: limit(SMALL) } as const

/**
 * What one's own proxies say of a request. A client can write such a header too: it is believed only as far as the
 * proxies wrote it, the last `proxies` entries; of a header that each of them writes anew, its only one.
 */
export function lastForwarded(
  { proxies }: Pick<Door, 'proxies'>,
  c: Context,
  header: 'x-forwarded-for' | 'x-forwarded-proto',
): string | undefined {
  if (proxies === 0) return undefined
  const told = (c.req.header(header) ?? '').split(',').map((part) => part.trim())
  return told.at(-proxies) ?? (header === 'x-forwarded-proto' ? told.at(-1) : undefined)
}

/** The network address that asks. */
export function addressOf(door: Pick<Door, 'proxies'>, c: Ask): string {
  return lastForwarded(door, c, 'x-forwarded-for') || c.env.incoming?.socket.remoteAddress || 'unknown'
}

/** The request's headers, with the address that we know instead of any that it claims. */
export function headersFrom(door: Pick<Door, 'proxies'>, c: Ask): Headers {
  const headers = new Headers(c.req.raw.headers)
  headers.delete('x-forwarded-for')
  headers.set(ADDRESS_HEADER, addressOf(door, c))
  return headers
}
