import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-pages-'))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'not to be read')
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Copydesk</title>')
  await writeFile(join(folder, 'dist/service-worker.js'), 'self.skipWaiting()')
  await writeFile(join(folder, 'dist/assets/main-1a2b.js'), 'export const page = 1')
  newsroom = await openNewsroom({ pages: join(folder, 'dist') })
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

describe('the built pages', () => {
  test.each(['/', '/stories', '/story/abc/some-words', '/story/abc/v1.2-of-it'])(
    '%s is the client',
    async (path) => {
      const answer = await newsroom.nobody.get(path)
      expect(answer.status).toBe(200)
      expect(answer.body).toContain('<title>Copydesk</title>')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
    },
  )

  test('an asset is kept for ever, and one that is gone is not the client', async () => {
    const there = await newsroom.nobody.get('/assets/main-1a2b.js')
    expect(there.headers.get('cache-control')).toMatch(/immutable/)
    expect(there.headers.get('content-type')).toMatch(/javascript/)
    expect((await newsroom.nobody.get('/assets/main-old.js')).status).toBe(404)
  })

  test('the worker that opens the pages offline is asked for anew each time', async () => {
    const worker = await newsroom.nobody.get('/service-worker.js')
    expect(worker.headers.get('content-type')).toMatch(/javascript/)
    expect(worker.headers.get('cache-control')).toBe('no-cache')
    expect(worker.headers.get('content-security-policy')).toContain("worker-src 'self'")
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
  ])('%s leads out of the folder and nowhere', async (path) =>
    expect(await raw(path)).not.toContain('not to be read'),
  )

  test('every answer carries the headers that keep scripts of others out', async () => {
    for (const path of ['/', '/api/me', '/assets/main-1a2b.js', '/healthz']) {
      const { headers } = await newsroom.nobody.get(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test('that are not built are asked for in a sentence', async () => {
    const bare = await openNewsroom({ pages: join(folder, 'nothing') })
    const answer = await bare.nobody.get('/')
    expect([answer.status, answer.body]).toEqual([503, expect.stringMatching(/not been built/)])
    await bare.close()
  })
})

describe('the machine’s own doors', () => {
  test('say that it lives, is ready, and what it does', async () => {
    expect((await newsroom.nobody.get('/healthz')).body).toBe('ok\n')
    expect((await newsroom.nobody.get('/readyz')).body).toBe('ready\n')
    const { body } = await newsroom.nobody.get('/metrics')
    expect(body).toMatch(/^copydesk_rooms \d+$/m)
    expect(body).toMatch(/^copydesk_sockets \d+$/m)
  })

  test('count the edits that have reached the disk', async () => {
    const edits = async () =>
      Number(/^copydesk_edits_total (\d+)$/m.exec((await newsroom.nobody.get('/metrics')).body)?.[1])
    const ana = await newsroom.signIn('Ana', 'reporter')
    const { id: desk } = (await ana.get('/api/me')).body.desks[0]
    const { body } = await ana.post('/api/stories', { slug: 'COUNTED', desk })
    const before = await edits()
    await newsroom.types(body.edition.id, (doc) => doc.getText('headline').insert(0, 'One'))
    expect(await edits()).toBe(before + 1)
  })

  test('say that it is not ready while nothing can be kept, and is again when it can', async () => {
    const server = await openNewsroom()
    const { db } = server.composed.store
    await sql`pragma query_only = on`.execute(db)
    const answer = await server.nobody.get('/readyz')
    expect([answer.status, answer.body]).toEqual([503, 'nothing can be kept\n'])
    expect((await server.nobody.get('/healthz')).status).toBe(200)
    await sql`pragma query_only = off`.execute(db)
    await expect.poll(async () => (await server.nobody.get('/readyz')).status).toBe(200)
    await server.close()
  })

  test('no path of the API is the client', async () => {
    const answer = await newsroom.nobody.get('/api/nothing')
    expect([answer.status, answer.body.error.code]).toEqual([404, 'not-found'])
  })
})

describe('a request that is not what it should be', () => {
  test.each([
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['another type', 'slug=A', 400],
  ])('%s is refused in a sentence', async (kind, body, status) => {
    const ana = await newsroom.signIn(`Ana-${kind.replace(' ', '-')}`, 'reporter')
    const answer = await fetch(`${newsroom.address}/api/stories`, {
      method: 'POST',
      headers: {
        cookie: ana.cookie,
        'content-type': kind === 'another type' ? 'text/plain' : 'application/json',
      },
      body,
    })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ error: { message: expect.stringMatching(/\.$/) } })
  })

  test('a body beyond the limit is refused', async () => {
    const ana = await newsroom.signIn('Long', 'reporter')
    const answer = await ana.post('/api/contributors', { name: 'x'.repeat(100_000) })
    expect([answer.status, answer.body.error.code]).toEqual([413, 'too-large'])
  })
})

/** Sends a path as it stands; a fetch would tidy it up. */
function raw(path: string): Promise<string> {
  const { hostname, port } = new URL(newsroom.address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}
