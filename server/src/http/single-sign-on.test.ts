import { createServer } from 'node:net'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disablePerson } from '../people/disable-person.ts'
import { cookieOf, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'
import { startProvider, type TestProvider } from '../testing/start-provider.ts'

let newsroom: TestNewsroom
let provider: TestProvider
beforeAll(async () => {
  const port = await freePort()
  provider = await startProvider(`http://127.0.0.1:${port}`)
  newsroom = await openNewsroom({ port: String(port), ...provider.settings })
})
afterAll(async () => {
  await newsroom.close()
  await provider.close()
})

const START = '/api/auth/single-sign-on'

/** Goes to the provider and signs in there; the address that one comes back to, and what the browser carries. */
async function comesBack(login: string, to = '/') {
  const sent = await newsroom.nobody.get(`${START}?to=${encodeURIComponent(to)}`)
  expect(sent.status).toBe(302)
  const back = await provider.signsIn(String(sent.headers.get('location')), login)
  expect(back).toContain(`${START}/callback?`)
  return { path: back.slice(newsroom.address.length), browser: newsroom.client(cookieOf(sent.headers)) }
}
const arrives = async (login: string, to?: string) => {
  const { path, browser } = await comesBack(login, to)
  return browser.get(path)
}
const problemOf = (answer: { headers: Headers }) =>
  new URL(String(answer.headers.get('location')), newsroom.address).searchParams.get('problem')
/** What the door is told, and where one wanted to go. */
const wentTo = (answer: { headers: Headers }) => {
  const { searchParams } = new URL(String(answer.headers.get('location')), newsroom.address)
  return `${searchParams.get('step')}, ${searchParams.get('to')}`
}
const session = (answer: { headers: Headers }) => newsroom.client(cookieOf(answer.headers)).get('/api/me')

test('the door says that there is another way in', async () => {
  const { body } = await newsroom.nobody.get('/api/auth/ways-in')
  expect(body.singleSignOn).toBe('the Gazette’s sign-in')
})

test('somebody whose address the provider has verified is in, on the page that they asked for', async () => {
  const ana = await newsroom.signIn('Ana', 'reporter')
  const first = await arrives('ana@desk.example', '/story/abc')
  expect([first.status, wentTo(first)]).toEqual([302, 'in, /story/abc'])
  expect((await session(first)).body.person.id).toBe(ana.id)
  expect((await session(await arrives('ana@desk.example'))).body.person.id).toBe(ana.id)
  const acts = await newsroom.composed.store.db
    .selectFrom('audit')
    .select('act')
    .where('person', '=', ana.id)
    .execute()
  expect(acts.filter(({ act }) => act === 'link-single-sign-on')).toHaveLength(1)
})

test('nobody is led to another site by it', async () => {
  for (const to of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])
    expect((await arrives('ana@desk.example', to)).headers.get('location')).toMatch(/^\/sign-in\?/)
})

test.each([
  ['unknown', 'nobody@desk.example'],
  ['not verified', 'una@desk.example'],
  ['kept out', 'otto@desk.example'],
])('somebody %s is told so in a plain sentence, and is not in', async (_, login) => {
  const { stores } = newsroom.composed.newsroom
  if (!(await stores.people.withEmail(login)) && !login.startsWith('nobody'))
    await newsroom.signIn(login.split('@')[0] ?? '', 'editor')
  provider.unverified.add('una@desk.example')
  await disablePerson(stores, 'otto@desk.example', new Date()).catch(() => {})
  const answer = await arrives(login)
  expect(problemOf(answer)).toBe('nobody')
  expect((await session(answer)).status).toBe(401)
})

test('an address that the provider gives to somebody else one day opens nothing of the first', async () => {
  const cleo = await newsroom.signIn('Cleo', 'editor')
  await arrives('cleo@desk.example')
  const { db } = newsroom.composed.store
  await db
    .updateTable('account')
    .set({ accountId: 'she who had it before' })
    .where('userId', '=', cleo.id)
    .where('providerId', '!=', 'credential')
    .execute()
  expect(problemOf(await arrives('cleo@desk.example'))).toBe('nobody')
})

test('an answer that this browser did not ask for is nobody’s, and counts as nobody’s attempt', async () => {
  const { path } = await comesBack('ana@desk.example')
  for (let n = 0; n < 40; n++) expect(problemOf(await newsroom.nobody.get(path))).toBe('late')
  const mine = await comesBack('ana@desk.example')
  expect(problemOf(await mine.browser.get(path))).toBe('failed')
  expect(wentTo(await mine.browser.get(mine.path))).toBe('in, /')
})

test('it begins at the newsroom’s own address, and behind a proxy that tells another one does not go in circles', async () => {
  const other = newsroom.address.replace('127.0.0.1', 'localhost')
  const asks = (path: string) => fetch(other + path, { redirect: 'manual' })
  const sent = String((await asks(`${START}?to=/new`)).headers.get('location'))
  expect(sent).toBe(`${newsroom.address}${START}?to=%2Fnew&home=yes`)
  const again = await asks(sent.slice(newsroom.address.length))
  expect(again.headers.get('location')).toMatch(new RegExp(`^${provider.issuer}`))
})

test('a second factor is asked for here, too', async () => {
  const dina = await newsroom.signIn('Dina', 'reporter')
  const { secret } = (await dina.post('/api/account/second-factor/begin', { password: PASSWORD })).body
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  await dina.post('/api/account/second-factor/confirm', { code: totp.generate() })
  const answer = await arrives('dina@desk.example', '/story/abc')
  expect(wentTo(answer)).toBe('code, /story/abc')
  expect((await session(answer)).status).toBe(401)
  const code = totp.generate({ timestamp: Date.now() + 30_000 })
  const entered = await newsroom.client(cookieOf(answer.headers)).post('/api/auth/sign-in/code', { code })
  expect(entered.body.person.id).toBe(dina.id)
})

test('while the provider is away the password still opens the door, and it comes back by itself', async () => {
  const away = await openNewsroom({
    oidcIssuer: 'http://127.0.0.1:9',
    oidcClientId: 'copydesk',
    oidcClientSecret: 'secret',
  })
  expect(problemOf(await away.nobody.get(START))).toBe('away')
  await away.signIn('Ana', 'reporter')
  await away.close()
})

test('half of the settings is refused before anybody stands at the door', async () => {
  await expect(openNewsroom({ oidcIssuer: provider.issuer })).rejects.toThrow(/--oidc-client-id/)
  await expect(openNewsroom({ smtpUrl: 'smtp://127.0.0.1' })).rejects.toThrow(/--smtp-from/)
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}
