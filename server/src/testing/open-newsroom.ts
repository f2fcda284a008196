import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readField } from '@copydesk/shared/copy'
import type { Person, PersonRole } from '@copydesk/shared/people'
import type * as Y from 'yjs'
import { type Composed, compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import { addPerson } from '../people/add-person.ts'
import { deskNamed } from '../people/desk-named.ts'

export const PASSWORD = 'correct-horse-7'

/** What came back, read as JSON where it is JSON. */
export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the server says
  body: any
}

/** Somebody at a browser, signed in or not. */
export interface Client {
  cookie: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  patch(path: string, body: unknown): Promise<Answer>
}

export interface TestNewsroom {
  composed: Composed
  address: string
  nobody: Client
  /** Makes a person of that name and role, and signs them in. */
  signIn(name: string, role: PersonRole): Promise<Client & Person>
  /** @param shown a cookie, or the headers that are shown instead. */
  client(shown: string | Record<string, string>): Client
  /** Writes into an edition as somebody's editor would; resolves when it is on disk. */
  types(edition: string, write: (doc: Y.Doc) => void): Promise<void>
  blockIds(edition: string): Promise<string[]>
  /** Id of the desk of that name, made if there is none. */
  desk(name: string): Promise<string>
  close(): Promise<void>
}

/** A whole server on a real store, in a temporary folder, on a free port. */
export async function openNewsroom(
  settings: Record<string, string> = {},
  { now }: { now?: () => Date } = {},
): Promise<TestNewsroom> {
  const data = await mkdtemp(join(tmpdir(), 'copydesk-test-'))
  const config = readConfig({ data, port: 0, host: '127.0.0.1', logLevel: 'silent', ...settings }, {})
  const composed = await compose(config, now ? { now } : {})
  await composed.listen()
  const address = composed.address()

  const client = (given: string | Record<string, string>): Client => {
    const [cookie, shown] = typeof given === 'string' ? [given, {}] : ['', given]
    const ask = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
      const raw = body instanceof Uint8Array
      const response = await fetch(address + path, {
        method,
        redirect: 'manual',
        headers: {
          ...(cookie ? { cookie } : {}),
          ...shown,
          ...(body === undefined
            ? {}
            : { 'content-type': raw ? 'application/octet-stream' : 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : raw ? new Uint8Array(body) : JSON.stringify(body),
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('/json')
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
    }
    return {
      cookie,
      get: (path, headers = {}) => ask('GET', path, undefined, headers),
      post: (path, body = {}, headers = {}) => ask('POST', path, body, headers),
      patch: (path, body) => ask('PATCH', path, body, {}),
    }
  }
  const nobody = client('')
  return {
    composed,
    address,
    nobody,
    client,
    async signIn(name, role) {
      const email = `${name.toLowerCase()}@desk.example`
      const { stores, now } = composed.newsroom
      const person = await addPerson(
        stores,
        { email, name, role, desk: 'Business', password: PASSWORD },
        now(),
      )
      const answer = await nobody.post('/api/auth/sign-in/email', { email, password: PASSWORD })
      return { ...client(cookieOf(answer.headers)), ...person }
    },
    async types(edition, write) {
      await composed.newsroom.rooms.edit(
        edition,
        [...(await composed.newsroom.stores.people.byId()).keys()][0] ?? '',
        write,
      )
    },
    blockIds: (edition) =>
      composed.newsroom.rooms.read(edition, (doc) => readField(doc, 'body').map((block) => block.id ?? '')),
    async desk(name) {
      const { stores, now } = composed.newsroom
      return (await stores.transact((within) => deskNamed(within, name, { person: null, at: now() }))).id
    },
    async close() {
      await composed.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** What a browser would send back. */
export function cookieOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
