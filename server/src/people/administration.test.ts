import type { AuditRow } from '@copydesk/shared/audit'
import type { Desk, ManagedPerson, Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'
import { within } from '../testing/within.ts'
import { disablePerson } from './disable-person.ts'

let newsroom: TestNewsroom
let ruth: Client & Person
let ana: Client & Person
beforeAll(async () => {
  newsroom = await openNewsroom()
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
  ana = await newsroom.signIn('Ana', 'reporter')
})
afterAll(() => newsroom.close())

const managed = async (id: string): Promise<ManagedPerson> =>
  (await ruth.get('/api/people')).body.people.find((person: ManagedPerson) => person.id === id)
const lastAct = async (query: string): Promise<AuditRow> =>
  (await ruth.get(`/api/audit?${query}`)).body.acts[0]

describe('people', () => {
  test('are listed with where they stand and when they were last here', async () => {
    await ana.get('/api/me')
    const [{ id: desk }] = (await ruth.get('/api/me')).body.desks
    expect(await managed(ana.id)).toMatchObject({
      name: 'Ana',
      email: 'ana@desk.example',
      role: 'reporter',
      desks: [desk],
      disabledAt: null,
      seenAt: expect.stringMatching(/^20/),
      tokens: 0,
    })
  })

  test('get another role, desk and name; the record has it from and to', async () => {
    const world = await newsroom.desk('World')
    const change = { name: '  Ana  Ferreira ', role: 'editor', desks: [world] }
    const answer = await ruth.patch(`/api/people/${ana.id}`, change)
    expect(answer.body.person).toMatchObject({ name: 'Ana Ferreira', role: 'editor', desks: [world] })
    const act = await lastAct('act=change-person')
    expect(act).toMatchObject({ person: { name: 'Ruth' }, name: 'Ana Ferreira', subject: ana.id })
    expect(act.details).toEqual({
      changed: {
        name: { from: 'Ana', to: 'Ana Ferreira' },
        role: { from: 'reporter', to: 'editor' },
        desks: { from: ['Business'], to: ['World'] },
      },
    })
    const before = (await ruth.get('/api/audit?act=change-person')).body.acts.length
    await ruth.patch(`/api/people/${ana.id}`, { role: 'editor' })
    expect((await ruth.get('/api/audit?act=change-person')).body.acts.length).toBe(before)
    for (const wrong of [{ name: ' ' }, { role: 'owner' }, { desks: ['none'] }])
      expect((await ruth.patch(`/api/people/${ana.id}`, wrong)).status).toBe(400)
    expect((await ruth.patch('/api/people/none', { role: 'editor' })).status).toBe(404)
  })

  test('who is kept out is out within two seconds, and in again only when let in; their tokens stay dead', async () => {
    const sam = await newsroom.signIn('Sam', 'reporter')
    const { body } = await sam.post('/api/tokens', { name: 'Robot', scopes: ['read'], days: 1 })
    const shown = { authorization: `Bearer ${body.secret}` }
    const stream = await fetch(`${newsroom.address}/api/events`, { headers: { cookie: sam.cookie } })
    const ended = stream.text()
    const out = await ruth.post(`/api/people/${sam.id}/disable`)
    expect(out.body.person.disabledAt).toMatch(/^20/)
    await within(2000, ended)
    expect((await sam.get('/api/me')).status).toBe(401)
    expect((await newsroom.nobody.get('/api/me', shown)).status).toBe(401)
    expect((await lastAct('act=disable-person')).details).toEqual({
      changed: { disabled: { from: false, to: true } },
    })
    expect((await ruth.post(`/api/people/${sam.id}/enable`)).body.person.disabledAt).toBeNull()
    const again = await newsroom.nobody.post('/api/auth/sign-in/email', {
      email: 'sam@desk.example',
      password: PASSWORD,
    })
    expect(again.status).toBe(200)
    expect((await newsroom.nobody.get('/api/me', shown)).status).toBe(401)
  })

  test('the last managing editor stays one, at every door; the operator alone may keep them out', async () => {
    const demoted = await ruth.patch(`/api/people/${ruth.id}`, { role: 'reporter' })
    expect([demoted.status, demoted.body.error.message]).toEqual([
      409,
      expect.stringMatching(/only managing/),
    ])
    expect((await ruth.post(`/api/people/${ruth.id}/disable`)).status).toBe(409)
    const second = await newsroom.signIn('Second', 'managing-editor')
    // Of two who take away each other's role at the same moment one stays.
    const both = await Promise.all([
      ruth.patch(`/api/people/${second.id}`, { role: 'editor' }),
      second.patch(`/api/people/${ruth.id}`, { role: 'editor' }),
    ])
    expect(both.map(({ status }) => status).sort()[0]).toBe(200)
    expect(both.map(({ status }) => status).sort()[1]).toBeGreaterThanOrEqual(403)
    const { stores } = newsroom.composed.newsroom
    const left = (await stores.people.enterables()).filter(({ role }) => role === 'managing-editor')
    expect(left).toHaveLength(1)
    const db = newsroom.composed.store.db
    await db.updateTable('person').set({ role: 'managing-editor' }).where('id', '=', ruth.id).execute()
    await db.updateTable('person').set({ role: 'editor' }).where('id', '=', second.id).execute()
    await disablePerson(stores, 'ruth@desk.example', new Date())
    expect((await ruth.get('/api/me')).status).toBe(401)
    await stores.people.enable(ruth.id, new Date())
    const { headers } = await newsroom.nobody.post('/api/auth/sign-in/email', {
      email: 'ruth@desk.example',
      password: PASSWORD,
    })
    ruth = {
      ...ruth,
      ...newsroom.client(
        headers
          .getSetCookie()
          .map((one) => one.split(';')[0])
          .join('; '),
      ),
    }
  })
})

describe('desks', () => {
  const names = async () => (await ruth.get('/api/me')).body.desks.map(({ name }: Desk) => name)

  test('are added, renamed and put in order; names differ by more than capitals', async () => {
    const added = (await ruth.post('/api/desks', { name: ' Paris ' })).body.desks as Desk[]
    expect(added.at(-1)?.name).toBe('Paris')
    expect((await ruth.post('/api/desks', { name: 'PARIS' })).status).toBe(409)
    const id = added.at(-1)?.id ?? ''
    expect((await ruth.patch(`/api/desks/${id}`, { name: 'world' })).status).toBe(409)
    expect((await ruth.patch(`/api/desks/${id}`, { name: ' ' })).status).toBe(400)
    await ruth.patch(`/api/desks/${id}`, { name: 'Paris and Europe' })
    const order = added.map((desk) => desk.id).toReversed()
    await ruth.post('/api/desks/order', { desks: order })
    expect((await names())[0]).toBe('Paris and Europe')
    expect((await ruth.post('/api/desks/order', { desks: order.slice(1) })).status).toBe(409)
    expect((await lastAct('act=rename-desk')).details).toEqual({
      changed: { name: { from: 'Paris', to: 'Paris and Europe' } },
    })
  })
})
