import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIVENESS_MS } from '../testing/liveness-ms.ts'
import { cookieOf, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ proxies: '1' })
})
afterAll(() => newsroom.close())

const signIn = (email: string, password: string, from: string) =>
  newsroom.nobody.post('/api/auth/sign-in/email', { email, password }, { 'x-forwarded-for': from })

describe('signing in', () => {
  test('gives a cookie that scripts cannot read and other sites do not send', async () => {
    await newsroom.signIn('Ana', 'reporter')
    const answer = await signIn('ANA@desk.example', PASSWORD, '10.0.0.1')
    expect(answer.status).toBe(200)
    expect(answer.body.person).toMatchObject({ name: 'Ana', role: 'reporter' })
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    const me = await newsroom.client(cookieOf(answer.headers)).get('/api/me')
    expect(me.body.person.name).toBe('Ana')
    expect(JSON.stringify(me.body)).not.toContain('@')
  })

  test('says the same of a wrong password, an unknown address and a person who was kept out', async () => {
    await newsroom.signIn('Dora', 'editor')
    const { disablePerson } = await import('../people/disable-person.ts')
    await disablePerson(newsroom.composed.newsroom.stores, 'dora@desk.example', new Date())
    const answers = await Promise.all([
      signIn('ana@desk.example', 'wrong-password', '10.0.1.1'),
      signIn('nobody@desk.example', 'wrong-password', '10.0.1.2'),
      signIn('dora@desk.example', PASSWORD, '10.0.1.3'),
      signIn('no address', 'x', '10.0.1.4'),
    ])
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.body).toEqual(answers[0]?.body)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })

  test('nobody makes an account from outside, and no other door of the library is open', async () => {
    for (const path of ['sign-up/email', 'update-user', 'change-password', 'list-sessions', 'delete-user'])
      expect((await newsroom.nobody.post(`/api/auth/${path}`, {})).status).toBe(404)
    expect((await newsroom.nobody.get('/api/auth/get-session')).status).toBe(404)
  })

  test('a forged or foreign cookie is nobody’s', async () => {
    const { cookie } = await newsroom.signIn('Eva', 'editor')
    const cut = cookie.slice(0, -4)
    for (const bad of [cut, `${cut}AAAA`, 'copydesk.session_token=', 'copydesk.session_token=%', 'x=y'])
      expect((await newsroom.client(bad).get('/api/me')).status).toBe(401)
  })
})

describe('guessing a password', () => {
  test('is stopped within twenty tries, with a time to come back, for the right one too', async () => {
    await newsroom.signIn('Gus', 'reporter')
    const tries: number[] = []
    let last = await signIn('gus@desk.example', 'guess-number-0', '10.9.0.1')
    for (; tries.length < 20 && last.status !== 429; tries.push(last.status))
      last = await signIn('gus@desk.example', `guess-number-${tries.length}`, '10.9.0.1')
    expect(last.status).toBe(429)
    expect(last.body.error.code).toBe('too-many')
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await signIn('gus@desk.example', PASSWORD, '10.9.0.1')).status).toBe(429)
    // From his own desk he still comes in.
    expect((await signIn('gus@desk.example', PASSWORD, '10.9.0.2')).status).toBe(200)
  })

  test('five hundred guesses are no more than the first few; whoever is in works on', async () => {
    const ina = await newsroom.signIn('Ina', 'editor')
    const guess = (n: number) => signIn('ina@desk.example', `guess-number-${n}`, '10.9.3.1')
    let judged = 0
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => guess(round * 50 + n)))
      for (const { status, headers } of answers) {
        if (status !== 429) judged++
        else expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      }
      expect((await ina.get('/api/me')).status).toBe(200)
    }
    expect(judged).toBeLessThan(20)
  })

  test('takes as long for an address that nobody has', async () => {
    await newsroom.signIn('Jon', 'reporter')
    const took = async (email: string, from: string) => {
      const times: number[] = []
      for (let n = 0; n < 5; n++) {
        const began = performance.now()
        expect((await signIn(email, 'guess-guess', from)).status).toBe(401)
        times.push(performance.now() - began)
      }
      return Math.min(...times)
    }
    const known = await took('jon@desk.example', '10.9.4.1')
    const unknown = await took('nobody-here@desk.example', '10.9.4.2')
    console.error(`a wrong password: ${known.toFixed()} ms for somebody, ${unknown.toFixed()} ms for nobody`)
    // Without a password to compare with it would be a hundredth.
    expect(unknown).toBeGreaterThan(known / 4)
  })

  test('is stopped for one address in any name, many at once too', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => signIn(`n${n}@desk.example`, 'guess-guess', '10.9.1.1')),
    )
    expect(answers.filter((answer) => answer.status === 401).length).toBeLessThan(20)
    expect(answers.some((answer) => answer.status === 429)).toBe(true)
  })

  test('an address that the client claims counts only as far as one’s own proxy wrote it', async () => {
    const answers = []
    for (let n = 0; n < 20; n++)
      answers.push(await signIn('gus2@desk.example', 'guess-guess', `10.8.0.${n}, 10.9.2.1`))
    expect(answers.at(-1)?.status).toBe(429)
  })

  test('signing in rightly again and again is not guessing', async () => {
    for (let n = 0; n < 20; n++)
      expect((await signIn('ana@desk.example', PASSWORD, '10.7.0.1')).status).toBe(200)
  })
})

describe('signing out', () => {
  test('ends the session at once, and its open streams', async () => {
    const sam = await newsroom.signIn('Sam', 'reporter')
    const stream = await fetch(`${newsroom.address}/api/events`, { headers: { cookie: sam.cookie } })
    const ended = stream.text()
    expect((await sam.post('/api/auth/sign-out')).status).toBe(200)
    await ended
    expect((await sam.get('/api/me')).status).toBe(401)
  })

  test('keeping somebody out from another process ends their streams within two seconds', async () => {
    const tim = await newsroom.signIn('Tim', 'reporter')
    const stream = await fetch(`${newsroom.address}/api/events`, { headers: { cookie: tim.cookie } })
    const ended = stream.text()
    const began = performance.now()
    await newsroom.composed.store.db.deleteFrom('session').where('userId', '=', tim.id).execute()
    await ended
    const took = performance.now() - began
    console.error(`their streams end after ${Math.round(took)} ms`)
    expect(took).toBeLessThan(LIVENESS_MS)
  })
})

describe('a page of another site', () => {
  const origins = [
    'https://evil.example',
    'null',
    'http://localhost.evil.example',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'file://',
  ]

  test.each(origins)('%s cannot act here, though the browser sends the cookie', async (origin) => {
    const client = newsroom.client(
      await signIn('ana@desk.example', PASSWORD, '10.7.0.2').then((a) => cookieOf(a.headers)),
    )
    const answer = await client.post('/api/contributors', { name: `From ${origin}` }, { origin })
    expect(answer.status).toBe(403)
    expect(answer.body.error.code).toBe('foreign-origin')
    const { body } = await client.get('/api/contributors')
    expect(body.contributors.map((one: { name: string }) => one.name)).not.toContain(`From ${origin}`)
  })

  test('a page of ours can', async () => {
    const client = newsroom.client(
      await signIn('ana@desk.example', PASSWORD, '10.7.0.3').then((a) => cookieOf(a.headers)),
    )
    const answer = await client.post('/api/contributors', { name: 'Ours' }, { origin: newsroom.address })
    expect(answer.status).toBe(200)
  })
})
