import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-headers-'))
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Copydesk</title>')
  await writeFile(join(folder, 'assets/main-1a2b.js'), 'export const page = 1')
})
afterAll(() => rm(folder, { recursive: true }))

interface Asked {
  newsroom: TestNewsroom
  ruth: Client
  edition: string
}

async function open(settings: Record<string, string> = {}): Promise<Asked> {
  const newsroom = await openNewsroom({ pages: folder, ...settings })
  const ruth = await newsroom.signIn('Ruth', 'managing-editor')
  const [{ id: desk }] = (await ruth.get('/api/me')).body.desks
  const made = await ruth.post('/api/stories', { slug: 'HARBOUR', desk, text: 'A ship came in.' })
  return { newsroom, ruth, edition: made.body.edition.id }
}

/** Every kind of answer that there is, and with which status it comes. */
const KINDS: [string, number, (asked: Asked) => Promise<{ status: number; headers: Headers }>][] = [
  ['a page', 200, ({ newsroom }) => newsroom.nobody.get('/stories')],
  ['an asset', 200, ({ newsroom }) => newsroom.nobody.get('/assets/main-1a2b.js')],
  ['an asset that is gone', 404, ({ newsroom }) => newsroom.nobody.get('/assets/old.js')],
  ['the API', 200, ({ ruth }) => ruth.get('/api/me')],
  ['its description', 200, ({ newsroom }) => newsroom.nobody.get('/api/openapi.json')],
  ['signed out', 401, ({ newsroom }) => newsroom.nobody.get('/api/me')],
  ['a bad token', 401, ({ newsroom }) => newsroom.nobody.get('/api/me', { authorization: 'Bearer x' })],
  ['nothing there', 404, ({ ruth }) => ruth.get('/api/nothing')],
  ['not understood', 400, ({ ruth }) => ruth.post('/api/stories', [])],
  ['too large', 413, ({ ruth }) => ruth.post('/api/contributors', { name: 'x'.repeat(100_000) })],
  [
    'a page of another site',
    403,
    ({ ruth }) => ruth.post('/api/contributors', { name: 'X' }, { origin: 'https://evil.example' }),
  ],
  ['an export', 200, ({ ruth, edition }) => ruth.get(`/api/editions/${edition}/export?format=html`)],
  ['an export of acts', 200, ({ ruth }) => ruth.get('/api/audit/export?format=csv')],
  ['figures', 200, ({ newsroom }) => newsroom.nobody.get('/metrics')],
  ['health', 200, ({ newsroom }) => newsroom.nobody.get('/healthz')],
  [
    'a stream of events',
    200,
    async ({ newsroom, ruth }) => {
      const cut = new AbortController()
      const { cookie } = ruth
      const answer = await fetch(`${newsroom.address}/api/events`, {
        headers: { cookie },
        signal: cut.signal,
      })
      cut.abort()
      return answer
    },
  ],
]

describe('what every answer carries', () => {
  let asked: Asked
  beforeAll(async () => {
    asked = await open()
  })
  afterAll(() => asked.newsroom.close())

  test.each(KINDS)(
    '%s: no script of others, no frame, no guessing of types, no address told',
    async (...kind) => {
      const [, status, ask] = kind
      const answer = await ask(asked)
      expect(answer.status).toBe(status)
      const policy = answer.headers.get('content-security-policy') ?? ''
      for (const rule of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ])
        expect(policy.split('; ')).toContain(rule)
      expect(policy).not.toMatch(/unsafe|\*|http/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(answer.headers.get('strict-transport-security')).toBeNull()
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test('an answer that nobody expected has them too', async () => {
    const { newsroom, ruth } = await open()
    await sql`drop table "editionCredit"`.execute(newsroom.composed.store.db)
    const { contributor } = (await ruth.post('/api/contributors', { name: 'Rell' })).body
    const answer = await ruth.patch(`/api/contributors/${contributor.id}`, { name: 'Rella' })
    expect(answer.status).toBe(500)
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(JSON.stringify(answer.body)).not.toMatch(/editionCredit|sqlite|at .*\.ts/i)
    await newsroom.close()
  })
})

describe('behind TLS', () => {
  const signIn = (newsroom: TestNewsroom, headers: Record<string, string>) =>
    newsroom.nobody.post(
      '/api/auth/sign-in/email',
      { email: 'ruth@desk.example', password: PASSWORD },
      headers,
    )

  test('by the address that the operator named: every answer says so, and cookies are for TLS only', async () => {
    const asked = await open({ origins: 'https://desk.example.org' })
    for (const [, , ask] of KINDS)
      expect((await ask(asked)).headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
    const { headers } = await signIn(asked.newsroom, {})
    expect(headers.getSetCookie().length).toBeGreaterThan(0)
    for (const cookie of headers.getSetCookie()) expect(cookie).toMatch(/; Secure/i)
    await asked.newsroom.close()
  })

  test('by the word of one’s own proxy, and of nobody else', async () => {
    const shown = { 'x-forwarded-proto': 'https' }
    const trusting = await open({ proxies: '1' })
    const over = await signIn(trusting.newsroom, shown)
    expect(over.headers.get('strict-transport-security')).toMatch(/^max-age/)
    for (const cookie of over.headers.getSetCookie()) expect(cookie).toMatch(/; Secure$/)
    const forged = await signIn(trusting.newsroom, { 'x-forwarded-proto': 'https, http' })
    const plain = await signIn(trusting.newsroom, {})
    await trusting.newsroom.close()
    const bare = await open()
    const claimed = await signIn(bare.newsroom, shown)
    await bare.newsroom.close()
    for (const { headers } of [forged, plain, claimed]) {
      expect(headers.get('strict-transport-security')).toBeNull()
      expect(headers.getSetCookie().join()).not.toMatch(/secure/i)
    }
  })
})
