import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgePassword } from '../people/passwords/judge-password.ts'
import { newsroomWithMail } from '../testing/newsroom-with-mail.ts'
import { type Client, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'
import { ownPlace } from '../testing/own-place.ts'
import type { PostOffice } from '../testing/start-post-office.ts'

const NEW = 'a-new-password-9'

let newsroom: TestNewsroom
let post: PostOffice
let ruth: Client & Person
let close: () => Promise<void>
beforeAll(async () => {
  ;({ newsroom, post, ruth, close } = await newsroomWithMail())
})
afterAll(() => close())

const { from, goElsewhere } = ownPlace()
const signsIn = (name: string, password: string) =>
  newsroom.nobody.post('/api/auth/sign-in/email', { email: `${name}@desk.example`, password }, from())
const chooses = (secret: string, password = NEW) =>
  newsroom.nobody.post('/api/auth/new-password', { secret, password }, from())
const forgets = (email: string) => newsroom.nobody.post('/api/auth/forgot-password', { email }, from())
const linkFor = async (person: Person) =>
  (await ruth.post(`/api/people/${person.id}/password-link`)).body as { secret: string; expiresAt: string }

test('a link that is handed over lets its person choose a new password, once', async () => {
  const ana = await newsroom.signIn('Ana', 'reporter')
  const { secret } = await linkFor(ana)
  const read = await newsroom.nobody.post('/api/auth/new-password/read', { secret }, from())
  expect(read.body).toEqual({ name: 'Ana', email: 'ana@desk.example' })
  expect((await chooses(secret, 'short')).status).toBe(400)
  expect((await chooses(secret)).status).toBe(200)
  expect((await chooses(secret, 'another-password')).status).toBe(404)
  expect((await signsIn('ana', PASSWORD)).status).toBe(401)
  expect((await signsIn('ana', NEW)).status).toBe(200)
  const rows = await newsroom.composed.store.db.selectFrom('audit').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(secret)
})

test('every session that was open ends by it, and its streams', async () => {
  const ben = await newsroom.signIn('Ben', 'reporter')
  const stream = await fetch(`${newsroom.address}/api/events`, { headers: { cookie: ben.cookie } })
  const ended = stream.text()
  await chooses((await linkFor(ben)).secret)
  await ended
  expect((await ben.get('/api/me')).status).toBe(401)
})

test('who was judged by the old password in the same moment does not stay', async () => {
  const cas = await newsroom.signIn('Cas', 'reporter')
  const { stores } = newsroom.composed.newsroom
  const judged = await judgePassword(stores, 'cas@desk.example', PASSWORD)
  if (!judged) throw new Error('The right password was not taken.')
  await chooses((await linkFor(cas)).secret)
  const from = { address: '10.0.0.1', userAgent: '' }
  await expect(newsroom.composed.sessions.begin(judged, null, from)).rejects.toThrow(/not right/)
  expect(await stores.sessions.of(cas.id, new Date())).toEqual([])
})

test('a link is good for an hour, and only the last one is', async () => {
  const dora = await newsroom.signIn('Dora', 'editor')
  const first = await linkFor(dora)
  const second = await linkFor(dora)
  expect((Date.parse(second.expiresAt) - Date.now()) / 3_600_000).toBeCloseTo(1, 1)
  expect((await chooses(first.secret)).status).toBe(404)
  const rows = await newsroom.composed.store.db.selectFrom('passwordLink').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(second.secret)
  await newsroom.composed.store.db
    .updateTable('passwordLink')
    .set({ expiresAt: new Date(Date.now() - 1000).toISOString() })
    .where('person', '=', dora.id)
    .execute()
  expect((await chooses(second.secret)).status).toBe(404)
})

test('a link is void once whoever made it may no longer make any', async () => {
  const otto = await newsroom.signIn('Otto', 'managing-editor')
  const eva = await newsroom.signIn('Eva', 'editor')
  const { secret } = (await otto.post(`/api/people/${eva.id}/password-link`)).body
  const { db } = newsroom.composed.store
  await db.updateTable('person').set({ role: 'editor' }).where('id', '=', otto.id).execute()
  expect((await chooses(secret)).status).toBe(404)
})

test('who forgot it is written to; an address that nobody has gets the same answer and no letter', async () => {
  await newsroom.signIn('Finn', 'reporter')
  const [known, unknown] = [await forgets('Finn@desk.example'), await forgets('nobody@desk.example')]
  expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  expect(known.status).toBe(200)
  await expect.poll(() => post.linkTo('finn@desk.example'), { timeout: 20_000 }).not.toBeNull()
  expect(post.letters.flatMap(({ to }) => to)).not.toContain('nobody@desk.example')
  const secret = String(post.linkTo('finn@desk.example'))
  expect(post.letters[0]?.text).toContain(`https://desk.gazette.example/new-password#${secret}`)
  expect((await chooses(secret)).status).toBe(200)
  expect((await signsIn('finn', NEW)).status).toBe(200)
})

test('nobody’s letter box is filled by asking again and again, from wherever', async () => {
  const answers = []
  for (let n = 0; n < 8; n++) {
    goElsewhere()
    answers.push((await forgets('gus@desk.example')).status)
  }
  expect(answers).toContain(429)
})

test('one’s own is changed with the old one; this session goes on and no other', async () => {
  const hana = await newsroom.signIn('Hana', 'editor')
  const elsewhere = await signsIn('hana', PASSWORD)
  expect(elsewhere.status).toBe(200)
  const wrong = await hana.post('/api/account/password', { old: 'not-my-password', password: NEW }, from())
  expect([wrong.status, wrong.body.error.message]).toEqual([400, expect.stringMatching(/not your password/)])
  expect((await hana.post('/api/account/password', { old: PASSWORD, password: NEW })).status).toBe(200)
  expect((await hana.get('/api/me')).status).toBe(200)
  expect((await hana.get('/api/account')).body.sessions.length).toBe(1)
  expect((await signsIn('hana', NEW)).status).toBe(200)
})

test('a new password, by a link or one’s own, revokes the tokens too and ends what is open by them', async () => {
  for (const way of ['by a link', 'by oneself'] as const) {
    const name = way === 'by a link' ? 'Ines' : 'Jon'
    const who = await newsroom.signIn(name, 'reporter')
    const { body } = await who.post('/api/tokens', { name: 'Robot', scopes: ['read'], days: 1 })
    const shown = { authorization: `Bearer ${body.secret}` }
    const stream = await fetch(`${newsroom.address}/api/events`, { headers: shown })
    expect(stream.status).toBe(200)
    const ended = stream.text()
    if (way === 'by a link') expect((await chooses((await linkFor(who)).secret)).status).toBe(200)
    else expect((await who.post('/api/account/password', { old: PASSWORD, password: NEW })).status).toBe(200)
    await ended
    expect((await newsroom.nobody.get('/api/me', shown)).status).toBe(401)
    const [act] = (await ruth.get(`/api/audit?person=${who.id}`)).body.acts
    expect(act.details.tokensRevoked).toBe(1)
  }
})

test('of two new passwords chosen at the same moment with the old one, one is taken', async () => {
  const kai = await newsroom.signIn('Kai', 'reporter')
  const both = await Promise.all(
    ['a-new-password-1', 'a-new-password-2'].map((password) =>
      kai.post('/api/account/password', { old: PASSWORD, password }),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a newsroom without mail says whom to ask', async () => {
  const silent = await openNewsroom()
  expect((await silent.nobody.get('/api/auth/ways-in')).body).toEqual({ singleSignOn: null, mail: false })
  const answer = await silent.nobody.post('/api/auth/forgot-password', { email: 'a@b.example' })
  expect([answer.status, answer.body.error.message]).toEqual([404, expect.stringMatching(/managing editor/)])
  await silent.close()
})
