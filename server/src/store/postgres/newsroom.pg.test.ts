import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person } from '@copydesk/shared/people'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkNewsroom } from '../../edition/check-newsroom.ts'
import {
  type Client,
  cookieOf,
  openNewsroom,
  PASSWORD,
  type TestNewsroom,
} from '../../testing/open-newsroom.ts'
import { type PlainClient, plainClient } from '../../testing/plain-client.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'

/** A liveness bound: on a machine that has much else to do, a database starts slowly. */
const PATIENCE_MS = 120_000
/** Pages know within so long, on a quiet machine. */
const NOTICED_MS = 5000
/** A life of the server on one database: whoever is signed in stays so in the next. */
const SECRET = 'a secret of thirty-two characters'

let postgres: TestPostgres
let databaseUrl: string
let newsroom: TestNewsroom
let ana: Client & Person
let edition: string
const here: PlainClient[] = []

beforeAll(async () => {
  postgres = await startPostgres()
  databaseUrl = await postgres.database('newsroom')
  newsroom = await openNewsroom({ databaseUrl, secret: SECRET })
  ana = await newsroom.signIn('Ana', 'reporter')
})
afterAll(async () => {
  for (const client of here) client.close()
  await newsroom.close()
  await postgres.stop()
})

function opens(who: Client): PlainClient {
  const client = plainClient(Number(new URL(newsroom.address).port), who.cookie, edition)
  here.push(client)
  return client
}

const headline = ({ doc }: PlainClient) => doc.getText('headline')

/** Asks until the answer is right: what heals does so by itself, in its own time. */
async function until(holds: () => Promise<boolean>) {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}

test('somebody is asked in, comes in, and gets in again by a new password', async () => {
  const ruth = await newsroom.signIn('Ruth', 'managing-editor')
  const wanted = { email: 'tomas@desk.example', role: 'reporter', desks: [] }
  const { secret } = (await ruth.post('/api/invitations', wanted)).body
  const accept = { secret, name: 'Tomas Rell', password: PASSWORD }
  const both = await Promise.all(
    [accept, accept].map((one) => newsroom.nobody.post('/api/invitation/accept', one)),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
  const nia = both.find(({ status }) => status === 200)?.body.person
  const link = (await ruth.post(`/api/people/${nia.id}/password-link`)).body
  const changed = { secret: link.secret, password: 'a-new-password-9' }
  expect((await newsroom.nobody.post('/api/auth/new-password', changed)).status).toBe(200)
  const signedIn = await newsroom.nobody.post('/api/auth/sign-in/email', {
    email: 'tomas@desk.example',
    password: 'a-new-password-9',
  })
  const again = newsroom.client(cookieOf(signedIn.headers))
  expect((await again.get('/api/account')).body.sessions).toHaveLength(1)
  const { secret: factor } = (
    await again.post('/api/account/second-factor/begin', { password: 'a-new-password-9' })
  ).body
  const code = new TOTP({ secret: Secret.fromBase32(factor) }).generate()
  const on = await again.post('/api/account/second-factor/confirm', { code })
  expect(on.body.recoveryCodes).toHaveLength(10)
  expect((await ruth.patch('/api/newsroom', { name: 'The Gazette', languages: ['fr'] })).status).toBe(200)
  expect((await again.get('/api/me')).body.newsroom).toEqual({
    name: 'The Gazette',
    languages: ['fr'],
    zone: 'UTC',
  })
})

test('a story is begun, written by two, made in French, filed, cleared and exported', async () => {
  const milo = await newsroom.signIn('Milo', 'editor')
  const claire = await newsroom.signIn('Claire', 'translator')
  const desk = (await ana.get('/api/me')).body.desks[0].id
  const made = await ana.post('/api/stories', { slug: 'BRIDGE', desk, text: 'The bridge is closed.' })
  expect(made.status).toBe(200)
  edition = made.body.edition.id
  const [at, other] = [opens(ana), opens(milo)]
  await at.until(() => at.body.length > 1)
  await other.until(() => other.body.length > 1)
  headline(at).insert(0, 'Bridge shut')
  await other.until(() => headline(other).toString() === 'Bridge shut')
  headline(other).insert(11, ' until Friday')
  await at.until(() => headline(at).toString() === 'Bridge shut until Friday')

  // Two who make the French at one moment make one French.
  const localizations = await Promise.all(
    [claire, claire].map((who) =>
      who.post(`/api/stories/${made.body.story.id}/editions`, { language: 'fr', follows: edition }),
    ),
  )
  expect(localizations.map(({ status }) => status)).toEqual([200, 200])
  expect(new Set(localizations.map(({ body }) => body.edition.id)).size).toBe(1)

  await newsroom.composed.settled()
  const filed = await ana.post(`/api/editions/${edition}/file`, { note: 'Second source to come.' })
  expect(filed.body.filed).toMatchObject({ number: 1, note: 'Second source to come.' })
  const { hash } = (await milo.get(`/api/editions/${edition}/copy`)).body
  expect((await milo.post(`/api/editions/${edition}/clear`, { hash })).status).toBe(200)
  const version = await ana.get(`/api/versions/${filed.body.filed.id}`)
  expect(version.body.publishable.headline).toBe('Bridge shut until Friday')
  expect((await ana.get(`/api/editions/${edition}/export?format=text`)).body).toContain(
    'The bridge is closed.',
  )
  const { stores } = newsroom.composed.newsroom
  expect(await checkNewsroom(stores, newsroom.composed.store.log)).toEqual({
    editions: 2,
    versions: 2,
    findings: [],
  })
})

test('a session ends when its time is over, as it does in a file', async () => {
  const dora = await newsroom.signIn('Dora', 'reporter')
  expect((await dora.get('/api/me')).status).toBe(200)
  const { db } = newsroom.composed.store
  const past = new Date(Date.now() - 1000).toISOString()
  await db.updateTable('session').set({ expiresAt: past }).where('userId', '=', dora.id).execute()
  expect((await dora.get('/api/me')).status).toBe(401)
})

test('a character that PostgreSQL cannot hold is refused, in whatever it comes', async () => {
  expect((await ana.get('/api/editions/%00')).status).toBe(400)
})

test('the server starts again on the same database: everybody is still signed in, and every word is there', async () => {
  await newsroom.close()
  newsroom = await openNewsroom({ databaseUrl, secret: SECRET })
  ana = { ...ana, ...newsroom.client(ana.cookie) }
  const { publishable } = (await ana.get(`/api/editions/${edition}/copy`)).body
  expect(publishable.headline).toBe('Bridge shut until Friday')
  const back = opens(ana)
  await back.until(() => headline(back).toString() === 'Bridge shut until Friday')
})

/** Either its append has failed, and the page is sent away; or something else has noticed before, and the page is kept. */
async function told(closed: Promise<number>) {
  let ended = false
  const shut = until(async () => ended || (await newsroom.nobody.get('/readyz')).status === 503)
  const sentAway = closed.then((code) => expect(code).toBe(4503))
  await Promise.race([shut, sentAway])
  ended = true
}

/** Two pages of Ana's, of which one types while PostgreSQL is away; the other must not see it before it is kept. */
async function whileAway(
  words: string,
  away: () => unknown,
  meanwhile: () => Promise<void>,
  back: () => unknown,
) {
  const [writer, reader] = [opens(ana), opens(ana)]
  await writer.until(() => headline(writer).length > 0)
  await reader.until(() => headline(reader).length > 0)
  const before = headline(reader).toString()
  const closed = new Promise<number>((resolve) =>
    writer.provider.once('connection-close', (event: { code: number } | null) => resolve(event?.code ?? 0)),
  )
  await away()
  headline(writer).insert(0, words)
  await told(closed)
  await meanwhile()
  expect(headline(reader).toString()).toBe(before)
  await back()
  await until(async () => (await newsroom.nobody.get('/readyz')).status === 200)
  await reader.until(() => headline(reader).toString() === words + before)
  const { publishable } = (await ana.get(`/api/editions/${edition}/copy`)).body
  expect(publishable.headline).toBe(words + before)
}

test(
  '[SY1] while PostgreSQL is gone nothing is shown as kept, everybody is told, and when it is back all is written',
  async () => {
    const gone = async () => {
      await until(async () => (await newsroom.nobody.get('/readyz')).status === 503)
      expect((await newsroom.nobody.get('/healthz')).status).toBe(200)
      expect((await ana.get(`/api/editions/${edition}/copy`)).status).toBe(503)
      const entered = { email: 'ana@desk.example', password: PASSWORD }
      expect((await newsroom.nobody.post('/api/auth/sign-in/email', entered)).status).toBe(503)
    }
    await whileAway(
      'At noon: ',
      () => postgres.kill(),
      gone,
      () => postgres.start(),
    )
  },
  PATIENCE_MS,
)

test(
  '[SY1] a PostgreSQL that stands still is as one that is gone',
  async () => {
    const began = performance.now()
    await whileAway(
      'Later: ',
      () => postgres.freeze(),
      async () => {
        const took = performance.now() - began
        process.stdout.write(`a PostgreSQL that stands still is noticed after ${Math.round(took)} ms\n`)
        expect(took).toBeLessThan(10 * NOTICED_MS)
      },
      () => postgres.thaw(),
    )
  },
  PATIENCE_MS,
)

test('the commands work on it: a person is added, all that is kept is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-pg-cli-'))
  const copydesk = async (words: string[], stdin = '') => {
    const program = join(import.meta.dirname, '../../cli/copydesk.ts')
    const child: ChildProcess = spawn(process.execPath, [program, ...words, '--data', folder], {
      env: { PATH: process.env.PATH, COPYDESK_DATABASE_URL: databaseUrl },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        said += chunk
      })
    child.stdin?.end(stdin)
    const [code] = await once(child, 'close')
    return `${code} ${said}`
  }
  const [added, checked] = await Promise.all([
    copydesk(['user', 'add', 'nia@desk.example', '--name', 'Nia Obi', '--role', 'editor'], `${PASSWORD}\n`),
    copydesk(['check']),
  ])
  expect(added).toBe('0 Nia Obi can sign in as nia@desk.example.\n')
  expect(checked).toMatch(/^0 2 editions and 2 versions were read: all is well\.\nThe record has \d+ acts/)
  const entered = { email: 'nia@desk.example', password: PASSWORD }
  expect((await newsroom.nobody.post('/api/auth/sign-in/email', entered)).status).toBe(200)
  await rm(folder, { recursive: true })
})
