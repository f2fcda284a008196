import { DOOR_SCOPES, DOORS, type Door, SCOPE_NAMES, type Scope } from '@copydesk/shared/access'
import type { AuditRow } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'
import { type PlainClient, plainClient } from '../../testing/plain-client.ts'
import { within } from '../../testing/within.ts'
import { disablePerson } from '../disable-person.ts'
import { makeToken } from './make-token.ts'

let newsroom: TestNewsroom
let ruth: Client & Person
let ana: Client & Person
let edition: string
const lines: PlainClient[] = []

beforeAll(async () => {
  newsroom = await openNewsroom()
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
  ana = await newsroom.signIn('Ana', 'reporter')
  const desk = (await ana.get('/api/me')).body.desks[0].id
  const made = await ana.post('/api/stories', { slug: 'HARBOUR', desk, text: 'A ship came in.' })
  edition = made.body.edition.id
})
afterAll(async () => {
  for (const line of lines) line.close()
  await newsroom.close()
})

interface Token {
  id: string
  secret: string
  shown: { authorization: string }
}

async function tokenOf(who: Client, scopes: readonly Scope[], name = scopes.join(' and ')): Promise<Token> {
  const { body } = await who.post('/api/tokens', { name, scopes, days: 30 })
  return { id: body.token.id, secret: body.secret, shown: { authorization: `Bearer ${body.secret}` } }
}

function opens(shown: Record<string, string>, origin?: string): PlainClient {
  const line = plainClient(Number(new URL(newsroom.address).port), shown, edition, origin)
  lines.push(line)
  return line
}

const closed = ({ provider }: PlainClient) =>
  new Promise<number>((resolve) =>
    provider.on('connection-close', (event: { code: number } | null) => resolve(event?.code ?? 0)),
  )

describe('a token', () => {
  test('opens the API without a cookie, as the person who made it; the record says by which', async () => {
    const { shown, secret } = await tokenOf(ana, ['read', 'write'], 'Night desk robot')
    expect(secret).toMatch(/^copydesk_[\w-]{43}$/)
    const me = await newsroom.nobody.get('/api/me', shown)
    expect(me.body.person.name).toBe('Ana')
    const added = await newsroom.nobody.post('/api/contributors', { name: 'Rell' }, shown)
    expect(added.status).toBe(200)
    const [act] = (await ruth.get('/api/audit?act=add-contributor&subject=Rell')).body.acts as AuditRow[]
    expect(act).toMatchObject({ person: { name: 'Ana' }, token: 'Night desk robot' })
    const [made] = (await ruth.get('/api/audit?act=make-token&subject=night')).body.acts as AuditRow[]
    expect(made).toMatchObject({ person: { name: 'Ana' }, name: 'Night desk robot', token: null })
  })

  test('is said once and kept as a hash; its owner sees what it is for and when it was used last', async () => {
    const { id, secret, shown } = await tokenOf(ana, ['read'], 'Wall screen')
    await newsroom.nobody.get('/api/stories', shown)
    const mine = async () =>
      (await ana.get('/api/tokens')).body.tokens.find((token: { id: string }) => token.id === id)
    await expect.poll(async () => (await mine()).usedAt, { timeout: 20_000 }).toMatch(/^20/)
    expect(await mine()).toMatchObject({ name: 'Wall screen', scopes: ['read'] })
    const kept = await newsroom.composed.store.db.selectFrom('token').selectAll().execute()
    const acts = await newsroom.composed.store.db.selectFrom('audit').selectAll().execute()
    expect(JSON.stringify([kept, acts])).not.toContain(secret.slice(9))
  })

  test('that is unknown, cut or no token at all is nobody’s, whatever cookie comes with it', async () => {
    const { secret } = await tokenOf(ana, ['read'])
    for (const authorization of [
      `Bearer ${secret.slice(0, -1)}`,
      `Bearer ${secret.slice(0, -1)}_`,
      `Bearer ${secret}x`,
      'Bearer',
      'Bearer copydesk_',
      'Basic YW5hOmFuYQ==',
      secret,
    ])
      expect((await ana.get('/api/me', { authorization })).status).toBe(401)
    expect((await newsroom.nobody.get(`/api/me?token=${secret}`)).status).toBe(401)
  })

  test('acts as its maker is now: no more than they may, from the moment on', async () => {
    const ed = await newsroom.signIn('Ed', 'managing-editor')
    const { shown } = await tokenOf(ed, ['administer'])
    expect((await newsroom.nobody.get('/api/audit', shown)).status).toBe(200)
    const { db } = newsroom.composed.store
    await db.updateTable('person').set({ role: 'reporter' }).where('id', '=', ed.id).execute()
    expect((await newsroom.nobody.get('/api/audit', shown)).status).toBe(403)
    const mine = await newsroom.nobody.get('/api/me', shown)
    expect(mine.body.error.message).toMatch(/not for that/)
  })

  test('to administer is made by managing editors only, and none without a name, a purpose or an end', async () => {
    const asked = { name: 'Robot', scopes: ['read'], days: 30 }
    expect((await ana.post('/api/tokens', { ...asked, scopes: ['administer'] })).status).toBe(403)
    for (const wrong of [{ name: ' ' }, { scopes: [] }, { scopes: ['all'] }, { days: 0 }, { days: 4000 }])
      expect((await ana.post('/api/tokens', { ...asked, ...wrong })).status).toBe(400)
  })

  test('is not made by somebody who was kept out, or is no managing editor, a moment ago', async () => {
    const [gus, hal] = [
      await newsroom.signIn('Gus', 'reporter'),
      await newsroom.signIn('Hal', 'managing-editor'),
    ]
    const { stores, now } = newsroom.composed.newsroom
    await stores.transact((within) => within.people.disable(gus.id, now()))
    await stores.transact((within) => within.people.stand(hal.id, { role: 'editor' }, now()))
    const wanted = { name: 'Late', scopes: ['administer'], days: 1 } as const
    await expect(makeToken({ stores, now }, gus, { ...wanted, scopes: ['read'] })).rejects.toThrow(
      /signed out/,
    )
    await expect(makeToken({ stores, now }, hal, wanted)).rejects.toThrow(/managing editor/)
    expect(await stores.tokens.of(gus.id, now())).toEqual([])
  })

  test('is nobody else’s to revoke, and opens nothing once it is', async () => {
    const { id, shown } = await tokenOf(ana, ['read'])
    expect((await ruth.post(`/api/tokens/${id}/revoke`)).status).toBe(404)
    expect((await newsroom.nobody.get('/api/me', shown)).status).toBe(200)
    expect((await ana.post(`/api/tokens/${id}/revoke`)).status).toBe(200)
    expect((await newsroom.nobody.get('/api/me', shown)).status).toBe(401)
  })
})

describe('a token to write', () => {
  test('writes copy and credits, and neither assigns, plans for others, restricts nor moves a story', async () => {
    const other = await newsroom.desk('Elsewhere')
    const desk = await newsroom.desk('World')
    const { shown } = await tokenOf(ruth, ['read', 'write'])
    const asks = (path: string, body: unknown) => newsroom.nobody.post(path, body, shown)
    const made = await asks('/api/stories', { slug: 'TUGS', desk, text: 'Tugs are in.', owner: ruth.id })
    expect(made.status).toBe(200)
    const { story, edition: copy } = made.body
    expect((await asks(`/api/editions/${copy.id}/file`, {})).status).toBe(200)
    const planned = [
      ['for somebody else', { owner: ana.id }],
      ['restricted', { restrictedTo: [] }],
      ['a budget line', { withCopy: false }],
    ] as const
    for (const [what, more] of planned) {
      const { status, body } = await asks('/api/stories', { slug: 'TUGS', desk, text: 'In.', ...more })
      expect([what, status, body.error.message]).toEqual([what, 403, expect.stringContaining('scope "plan"')])
    }
    const { db } = newsroom.composed.store
    const before = await db.selectFrom('story').selectAll().execute()
    const person = { person: ana.id, as: 'writer' }
    for (const act of ['assign', 'unassign'])
      expect((await asks(`/api/stories/${story.id}/${act}`, person)).status).toBe(403)
    for (const change of [{ desk: other }, { owner: ana.id }, { restrictedTo: [] }, { urgency: 1 }]) {
      const answer = await fetch(`${newsroom.address}/api/stories/${story.id}`, {
        method: 'PATCH',
        headers: { ...shown, 'content-type': 'application/json' },
        body: JSON.stringify(change),
      })
      expect([change, answer.status]).toEqual([change, 403])
    }
    expect(await db.selectFrom('story').selectAll().execute()).toEqual(before)
    const planner = await tokenOf(ruth, ['plan'])
    const done = await newsroom.nobody.post(`/api/stories/${story.id}/assign`, person, planner.shown)
    expect(done.status).toBe(200)
  })

  test('opens these doors and no other', () => {
    const doors = (Object.keys(DOOR_SCOPES) as Door[]).filter((door) => DOOR_SCOPES[door] === 'write')
    expect(doors).toEqual([
      'POST /api/notices/read',
      'POST /api/notices/unread',
      'POST /api/stories',
      'POST /api/stories/{id}/original',
      'POST /api/stories/{id}/editions',
      'POST /api/editions/{id}/versions',
      'POST /api/editions/{id}/put-back',
      'POST /api/editions/{id}/file',
      'POST /api/editions/{id}/read-back',
      'POST /api/editions/{id}/flags',
      'POST /api/editions/{id}/alerts',
      'POST /api/editions/{id}/dismiss-leftover',
      'POST /api/editions/{id}/translation',
      'POST /api/editions/{id}/typos',
      'POST /api/editions/{id}/machine-translation',
      'POST /api/editions/{id}/xliff',
      'POST /api/editions/{id}/dismiss-finding',
      'POST /api/editions/{id}/bring-back-finding',
      'POST /api/editions/{id}/names',
      'POST /api/editions/{id}/remove-name',
      'POST /api/editions/{id}/threads',
      'POST /api/editions/{id}/sources',
      'POST /api/editions/{id}/answer-name',
      'POST /api/editions/{id}/dismiss-credit',
      'POST /api/contributors',
      'POST /api/imports',
    ])
  })
})

describe('a scope', () => {
  const guarded = (Object.keys(DOORS) as Door[]).filter((door) => DOORS[door] !== 'public')
  const tokens = {} as Record<Scope, Token>
  beforeAll(async () => {
    for (const scope of SCOPE_NAMES) tokens[scope] = await tokenOf(ruth, [scope])
  })

  test.each(guarded)('%s asks for its own, and opens with no other', async (door) => {
    const [method = '', path = ''] = door.split(' ')
    const wanted: string = DOOR_SCOPES[door]
    for (const scope of SCOPE_NAMES) {
      const cut = new AbortController()
      const answer = await fetch(newsroom.address + path.replace('{id}', 'none'), {
        method,
        signal: cut.signal,
        headers: { ...tokens[scope].shown, 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { body: '{}' }),
      })
      const said = answer.ok ? '' : JSON.stringify(await answer.json())
      cut.abort()
      if (wanted === scope) expect(said).not.toMatch(/token/i)
      else expect(`${scope}: ${answer.status} ${said}`).toMatch(/: 403 .*token/i)
    }
  })

  test('no door that lets somebody in, or gives them more, opens to any token', () => {
    const lettingIn = guarded.filter(
      (door) =>
        /token|account|invitation|password|second-factor|enable|dut|PATCH .*people\/{id}$/.test(door) &&
        !/^GET|revoke-tokens|invitations.*revoke/.test(door),
    )
    expect(lettingIn.length).toBeGreaterThan(10)
    for (const door of lettingIn) expect(`${door}: ${DOOR_SCOPES[door]}`).toBe(`${door}: never`)
  })
})

describe('a socket by token', () => {
  test('reads and writes as its maker, and is seen by the others under their name', async () => {
    const { shown } = await tokenOf(ana, ['read', 'write'])
    const line = opens(shown)
    await line.until(() => line.body.length > 1)
    line.doc.getText('headline').insert(0, 'By robot')
    const other = opens({ cookie: ruth.cookie })
    await other.until(() => other.doc.getText('headline').toString() === 'By robot')
  })

  test('that is for reading only does not write', async () => {
    const { shown } = await tokenOf(ana, ['read'])
    const line = opens(shown)
    await line.until(() => line.body.length > 1)
    line.doc.getText('standfirst').insert(0, 'smuggled')
    const writer = opens({ cookie: ana.cookie })
    await writer.until(() => writer.body.length > 1)
    writer.doc.getText('headline').insert(0, 'After ')
    await line.until(() => line.doc.getText('headline').toString().startsWith('After '))
    const { body } = await ana.get(`/api/editions/${edition}/copy`)
    expect(body.publishable.headline).toMatch(/^After /)
    expect(body.publishable.standfirst).toBe('')
  })

  test.each([
    ['of another scope', async () => (await tokenOf(ruth, ['administer'])).shown, undefined, 4403],
    [
      'that nobody made',
      async () => ({ authorization: `Bearer copydesk_${'x'.repeat(43)}` }),
      undefined,
      4401,
    ],
    [
      'from a page of another site',
      async () => (await tokenOf(ana, ['read'])).shown,
      'https://evil.example',
      4403,
    ],
  ])('%s does not open', async (_, shown, origin, code) => {
    const line = opens(await shown(), origin)
    expect(await closed(line)).toBe(code)
    expect(line.body.length).toBe(0)
  })

  test('is not opened by a token in the address', async () => {
    const { secret } = await tokenOf(ana, ['read'])
    const line = plainClient(Number(new URL(newsroom.address).port), null, `${edition}?token=${secret}`)
    lines.push(line)
    expect(await closed(line)).toBe(4401)
  })

  test.each<[string, (token: Token, who: Client & Person) => Promise<unknown>]>([
    ['its maker revokes it', ({ id }, who) => who.post(`/api/tokens/${id}/revoke`)],
    ['a managing editor revokes all of theirs', (_, { id }) => ruth.post(`/api/people/${id}/revoke-tokens`)],
    [
      'its time is over',
      ({ id }) =>
        newsroom.composed.store.db
          .updateTable('token')
          .set({ expiresAt: '2026-01-01T00:00:00.000Z' })
          .where('id', '=', id)
          .execute(),
    ],
    [
      'its maker is kept out',
      (_, { name }) =>
        disablePerson(newsroom.composed.newsroom.stores, `${name.toLowerCase()}@desk.example`, new Date()),
    ],
  ])('closes when %s, and that of the others stays open', async (why, end) => {
    const who = await newsroom.signIn(`Tia-${why.length}`, 'reporter')
    const token = await tokenOf(who, ['read', 'write'])
    const [line, other] = [opens(token.shown), opens({ cookie: ana.cookie })]
    await line.until(() => line.body.length > 1)
    await other.until(() => other.body.length > 1)
    const ended = closed(line)
    await end(token, who)
    expect(await within(2000, ended)).toBe(4401)
    expect(other.provider.wsconnected).toBe(true)
    expect((await newsroom.nobody.get('/api/me', token.shown)).status).toBe(401)
  })
})
