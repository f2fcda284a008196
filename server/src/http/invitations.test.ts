import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disablePerson } from '../people/disable-person.ts'
import { newsroomWithMail } from '../testing/newsroom-with-mail.ts'
import { type Client, cookieOf, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'
import { ownPlace } from '../testing/own-place.ts'
import type { PostOffice } from '../testing/start-post-office.ts'

let newsroom: TestNewsroom
let post: PostOffice
let ruth: Client & Person
let desk: string
let close: () => Promise<void>
beforeAll(async () => {
  ;({ newsroom, post, ruth, close } = await newsroomWithMail())
  desk = await newsroom.desk('World')
})
afterAll(() => close())

const { from, goElsewhere } = ownPlace()
const invites = (email: string, who: Client = ruth) =>
  who.post('/api/invitations', { email, role: 'reporter', desks: [desk] })
const reads = (secret: string) => newsroom.nobody.post('/api/invitation/read', { secret }, from())
const accepts = (secret: string, name = 'Nia Obi') =>
  newsroom.nobody.post('/api/invitation/accept', { secret, name, password: PASSWORD }, from())

test('whoever is invited reads by whom and as what, chooses a name and a password, and is in', async () => {
  const { invitation, secret } = (await invites('Nia@gazette.example')).body
  expect((await reads(secret)).body).toEqual({
    newsroom: 'Copydesk',
    inviter: 'Ruth',
    email: 'nia@gazette.example',
    role: 'reporter',
    desks: ['World'],
  })
  const heard: string[] = []
  const stop = newsroom.composed.newsroom.bus.onEvent(({ kind }) => heard.push(kind))
  const accepted = await accepts(secret)
  stop()
  expect(accepted.body.person).toMatchObject({ name: 'Nia Obi', role: 'reporter', desk })
  expect(heard).toContain('people')
  const nia = newsroom.client(cookieOf(accepted.headers))
  const me = (await nia.get('/api/me')).body
  expect(me.person.name).toBe('Nia Obi')
  expect((await ruth.get('/api/me')).body.people.map(({ name }: Person) => name)).toContain('Nia Obi')

  const acts = await newsroom.composed.store.db
    .selectFrom('audit')
    .select(['act', 'person', 'details'])
    .where('subject', '=', invitation.id)
    .orderBy('id')
    .execute()
  expect(acts.map(({ act, person }) => [act, person])).toEqual([
    ['invite', ruth.id],
    ['accept-invitation', me.person.id],
  ])
  expect(JSON.stringify(acts)).not.toContain(secret)
})

test('whoever is asked to several desks stands on all of them, the first being their own', async () => {
  const desks = [desk, await newsroom.desk('Sport')]
  const { body } = await ruth.post('/api/invitations', {
    email: 'two@gazette.example',
    role: 'editor',
    desks,
  })
  expect((await reads(body.secret)).body.desks).toEqual(['World', 'Sport'])
  const two = newsroom.client(cookieOf((await accepts(body.secret, 'Tova')).headers))
  const me = (await two.get('/api/me')).body
  expect([me.person.desk, me.standing.desks]).toEqual([desk, desks])
})

test('a link works once, also for two who follow it at the same moment', async () => {
  const { secret } = (await invites('twice@gazette.example')).body
  const answers = await Promise.all([accepts(secret, 'One'), accepts(secret, 'Two')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
  expect((await reads(secret)).status).toBe(404)
})

test('the secret is told once and kept nowhere: only what can be made from it', async () => {
  const { secret } = (await invites('kept@gazette.example')).body
  const rows = await newsroom.composed.store.db.selectFrom('invitation').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(secret)
  const list = (await ruth.get('/api/invitations')).body
  expect(list.invitations.map(({ email }: { email: string }) => email)).toContain('kept@gazette.example')
  expect(JSON.stringify(list)).not.toContain(secret)
})

test('after seven days it leads nowhere', async () => {
  const { invitation, secret } = (await invites('late@gazette.example')).body
  const days = (Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)) / 86_400_000
  expect(days).toBe(7)
  await newsroom.composed.store.db
    .updateTable('invitation')
    .set({ expiresAt: new Date(Date.now() - 1000).toISOString() })
    .where('id', '=', invitation.id)
    .execute()
  expect((await accepts(secret)).status).toBe(404)
})

test('a revoked one leads nowhere, and one that was asked for anew only by its new link', async () => {
  const first = (await invites('again@gazette.example')).body
  const second = (await invites('again@gazette.example')).body
  expect((await reads(first.secret)).status).toBe(404)
  expect((await reads(second.secret)).status).toBe(200)
  expect((await ruth.post(`/api/invitations/${second.invitation.id}/revoke`)).status).toBe(200)
  expect((await accepts(second.secret)).status).toBe(404)
  expect((await ruth.post(`/api/invitations/${second.invitation.id}/revoke`)).status).toBe(404)
})

test('it dies with the right of its inviter, and does not come back with it', async () => {
  const otto = await newsroom.signIn('Otto', 'managing-editor')
  const { secret } = (await invites('ward@gazette.example', otto)).body
  const { db } = newsroom.composed.store
  await db.updateTable('person').set({ role: 'editor' }).where('id', '=', otto.id).execute()
  expect((await accepts(secret)).status).toBe(404)
  expect(JSON.stringify((await ruth.get('/api/invitations')).body)).not.toContain('ward@gazette.example')
  await db.updateTable('person').set({ role: 'managing-editor' }).where('id', '=', otto.id).execute()
  const other = (await invites('ward@gazette.example', otto)).body
  await disablePerson(newsroom.composed.newsroom.stores, 'otto@desk.example', new Date())
  expect((await accepts(other.secret)).status).toBe(404)
  await db.updateTable('person').set({ disabledAt: null }).where('id', '=', otto.id).execute()
  expect((await accepts(other.secret)).status).toBe(404)
})

test('nobody is asked in who is in, or to a desk that is not there', async () => {
  expect((await invites('ruth@desk.example')).status).toBe(409)
  const nowhere = { email: 'far@gazette.example', role: 'reporter', desks: ['none'] }
  expect((await ruth.post('/api/invitations', nowhere)).status).toBe(400)
})

test('with mail it is a letter as well, with the newsroom’s own address', async () => {
  const { secret, mailed } = (await invites('letter@gazette.example')).body
  expect(mailed).toBe(true)
  expect(post.linkTo('letter@gazette.example')).toBe(secret)
  const letter = post.letters.find(({ to }) => to.includes('letter@gazette.example'))
  expect(letter?.from).toBe('desk@gazette.example')
  expect(letter?.text).toContain(`https://desk.gazette.example/invitation#${secret}`)
  expect(letter?.text).toContain('Ruth invites you')
})

test('secrets are not to be guessed: within twenty tries there is a time to wait', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 20; n++) statuses.push((await accepts(`guess-${n}`)).status)
  expect(statuses).toContain(429)
  const { secret } = (await invites('elsewhere@gazette.example')).body
  goElsewhere()
  expect((await accepts(secret)).status).toBe(200)
})

test('a post office that is shut is said, and the link is there all the same', async () => {
  post.refuses()
  const { secret, mailed } = (await invites('shut@gazette.example')).body
  expect(mailed).toBe(false)
  expect((await reads(secret)).status).toBe(200)
})
