import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieOf, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const again = async (name: string, userAgent = FIREFOX) => {
  const email = `${name.toLowerCase()}@desk.example`
  const headers = { 'user-agent': userAgent }
  const answer = await newsroom.nobody.post('/api/auth/sign-in/email', { email, password: PASSWORD }, headers)
  return newsroom.client(cookieOf(answer.headers))
}
const stream = async ({ cookie }: { cookie: string }) => {
  const answer = await fetch(`${newsroom.address}/api/events`, { headers: { cookie } })
  return answer.text()
}

test('somebody sees where they are signed in, and ends one: what is open there closes', async () => {
  await newsroom.signIn('Ana', 'reporter')
  const [desk, phone] = [await again('Ana'), await again('Ana')]
  const { sessions, email } = (await desk.get('/api/account')).body
  expect(email).toBe('ana@desk.example')
  expect(sessions).toHaveLength(3)
  expect(sessions.filter(({ here }: { here: boolean }) => here)).toHaveLength(1)
  expect(sessions.find(({ here }: { here: boolean }) => here)).toMatchObject({
    device: 'Firefox on Linux',
    address: '127.0.0.1',
  })
  const other = (await phone.get('/api/account')).body.sessions.find(({ here }: { here: boolean }) => here)
  const closed = stream(phone)
  expect((await desk.post('/api/account/sessions/end', { session: other.id })).status).toBe(200)
  await closed
  expect((await phone.get('/api/me')).status).toBe(401)
  expect((await desk.get('/api/me')).status).toBe(200)
  // It is over already, and that is all that was asked for.
  expect((await desk.post('/api/account/sessions/end', { session: other.id })).status).toBe(200)
})

test('all others end at once; this one goes on', async () => {
  const ben = await newsroom.signIn('Ben', 'reporter')
  const others = [await again('Ben'), await again('Ben')]
  expect((await ben.post('/api/account/sessions/end-others')).status).toBe(200)
  for (const other of others) expect((await other.get('/api/me')).status).toBe(401)
  expect((await ben.get('/api/account')).body.sessions).toHaveLength(1)
})

test('nobody ends or sees a session of somebody else, but who looks after people', async () => {
  const cleo = await newsroom.signIn('Cleo', 'editor')
  const dan = await newsroom.signIn('Dan', 'reporter')
  const [{ id }] = (await dan.get('/api/account')).body.sessions
  expect((await cleo.post('/api/account/sessions/end', { session: id })).status).toBe(200)
  expect((await dan.get('/api/me')).status).toBe(200)
  expect((await cleo.get(`/api/people/${dan.id}/sessions`)).status).toBe(403)

  const ruth = await newsroom.signIn('Ruth', 'managing-editor')
  const seen = (await ruth.get(`/api/people/${dan.id}/sessions`)).body.sessions
  expect(seen).toMatchObject([{ id, here: false }])
  expect((await ruth.post(`/api/people/${dan.id}/sessions/end`, { session: null })).status).toBe(200)
  expect((await dan.get('/api/me')).status).toBe(401)
})

test('when it was seen last is said to the minute or so', async () => {
  const eva = await newsroom.signIn('Eva', 'editor')
  const { db } = newsroom.composed.store
  const longAgo = '2026-01-01T00:00:00.000Z'
  await db.updateTable('session').set({ seenAt: longAgo }).where('userId', '=', eva.id).execute()
  await eva.get('/api/me')
  await expect
    .poll(async () => (await eva.get('/api/account')).body.sessions[0].seenAt, { timeout: 20_000 })
    .not.toBe(longAgo)
})

test('signing in, signing out and ending sessions are on record', async () => {
  const finn = await newsroom.signIn('Finn', 'editor')
  await (await again('Finn')).post('/api/auth/sign-out')
  await again('Finn')
  await finn.post('/api/account/sessions/end-others')
  const acts = await newsroom.composed.store.db
    .selectFrom('audit')
    .select('act')
    .where('person', '=', finn.id)
    .orderBy('id')
    .execute()
  expect(acts.map(({ act }) => act)).toEqual(['sign-in', 'sign-in', 'sign-out', 'sign-in', 'end-sessions'])
})
