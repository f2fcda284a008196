import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, cookieOf, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
/** Whichever of the two was first. */
let mara: Client
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const wanted = {
  newsroom: '  The  Harbour Gazette ',
  languages: ['en', 'fr'],
  desks: ['World', 'Business', 'world'],
  name: 'Mara Lind',
  email: 'Mara@Gazette.example',
  password: PASSWORD,
}
const setUp = (key: string, change: object = {}) =>
  newsroom.nobody.post('/api/set-up', { ...wanted, ...change, key })

test('nobody sets up a newsroom without the key that the server printed', async () => {
  for (const key of ['x', 'a'.repeat(32)]) {
    expect((await newsroom.nobody.post('/api/set-up/read', { key })).status).toBe(404)
    expect((await setUp(key)).status).toBe(404)
  }
  expect(await newsroom.composed.newsroom.stores.people.nobodyYet()).toBe(true)
})

test('a key of an earlier start is void once there is a new one', async () => {
  const earlier = await newsroom.composed.setUpKey()
  await newsroom.composed.setUpKey()
  expect((await setUp(String(earlier))).status).toBe(404)
})

test('what does not fit is refused in a sentence, and nothing of it stays', async () => {
  const key = String(await newsroom.composed.setUpKey())
  for (const change of [
    { newsroom: 'x'.repeat(101) },
    { newsroom: ' ' },
    { email: 'nobody' },
    { password: 'short' },
    { desks: [] },
    { desks: ['World', ' '] },
    { languages: [] },
    { languages: ['xx'] },
    { name: '  ' },
  ]) {
    const answer = await setUp(key, change)
    expect([JSON.stringify(change), answer.status]).toEqual([JSON.stringify(change), 400])
    expect(answer.body.error.message).toMatch(/\.$/)
  }
  const { desks, people } = newsroom.composed.newsroom.stores
  expect(await desks.newsroom()).toBeNull()
  expect(await desks.all()).toEqual([])
  expect(await people.nobodyYet()).toBe(true)
})

test('two who follow the same key at once make one newsroom; the first is its managing editor, and in', async () => {
  const key = String(await newsroom.composed.setUpKey())
  expect((await newsroom.nobody.post('/api/set-up/read', { key })).status).toBe(200)
  const answers = await Promise.all([setUp(key), setUp(key, { email: 'other@gazette.example' })])
  const [done, late] = answers.map(({ status }) => status).sort()
  expect(done).toBe(200)
  expect([404, 409]).toContain(late)
  const made = answers.find(({ status }) => status === 200)
  expect(made?.body.person).toMatchObject({ name: 'Mara Lind', role: 'managing-editor' })

  mara = newsroom.client(cookieOf(made?.headers ?? new Headers()))
  const me = (await mara.get('/api/me')).body
  expect(me.newsroom).toEqual({ name: 'The Harbour Gazette', languages: ['en', 'fr'], zone: 'UTC' })
  expect(me.desks.map(({ name }: { name: string }) => name)).toEqual(['World', 'Business'])
  expect(me.person.desk).toBe(me.desks[0].id)
  const acts = await newsroom.composed.store.db.selectFrom('audit').select('act').execute()
  expect(acts.map(({ act }) => act)).toEqual(expect.arrayContaining(['set-up', 'add-desk', 'add-person']))
})

test('afterwards the key is useless, and no other is made', async () => {
  expect(await newsroom.composed.setUpKey()).toBeNull()
  expect((await setUp('x')).status).toBe(404)
})

test('a managing editor names it anew, and other pages are told', async () => {
  const heard: string[] = []
  const stop = newsroom.composed.newsroom.bus.onEvent(({ kind }) => heard.push(kind))
  expect((await mara.patch('/api/newsroom', { name: 'x'.repeat(101) })).status).toBe(400)
  const { body } = await mara.patch('/api/newsroom', { zone: 'Asia/Beirut', languages: ['ar'] })
  stop()
  expect(body.newsroom).toEqual({ name: 'The Harbour Gazette', languages: ['ar'], zone: 'Asia/Beirut' })
  expect(heard).toEqual(['people'])
})
