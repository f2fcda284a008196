import type { Person } from '@copydesk/shared/people'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, cookieOf, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'
import { ownPlace } from '../testing/own-place.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ proxies: '1' })
})
afterAll(() => newsroom.close())

const { from, goElsewhere } = ownPlace()

/** A phone that has learnt the secret. @param later how many codes after the present one. */
const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 })

interface SecondFactor extends Client, Person {
  secret: string
  /** The code that turned it on. */
  used: string
  codes: string[]
}

/** Somebody with a second factor on, whose next code is the one after the present. */
async function withSecondStep(name: string): Promise<SecondFactor> {
  const who = await newsroom.signIn(name, 'reporter')
  const { secret, address } = (await who.post('/api/account/second-factor/begin', { password: PASSWORD }))
    .body
  expect(address).toMatch(/^otpauth:\/\/totp\/Copydesk:/)
  expect(address).toContain(`secret=${secret}`)
  const used = codeOf(secret)
  const confirmed = await who.post('/api/account/second-factor/confirm', { code: used })
  expect(confirmed.status).toBe(200)
  return { ...who, secret, used, codes: confirmed.body.recoveryCodes }
}
const firstStep = async (name: string) => {
  const email = `${name}@desk.example`
  const answer = await newsroom.nobody.post('/api/auth/sign-in/email', { email, password: PASSWORD }, from())
  return { answer, carrying: newsroom.client(cookieOf(answer.headers)) }
}
const shows = (carrying: Client, code: string) => carrying.post('/api/auth/sign-in/code', { code }, from())

test('the password alone opens nothing any more; with the code one is in', async () => {
  const { secret } = await withSecondStep('ana')
  const { answer, carrying } = await firstStep('ana')
  expect(answer.body).toEqual({ needs: 'code' })
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly/)
  expect(answer.headers.get('set-cookie')).not.toContain('session')
  expect((await carrying.get('/api/me')).status).toBe(401)
  const entered = await shows(carrying, codeOf(secret, 1))
  expect(entered.body.person.name).toBe('ana')
  expect((await newsroom.client(cookieOf(entered.headers)).get('/api/me')).status).toBe(200)
})

test('a code is taken once, and none from before it', async () => {
  const { secret, used } = await withSecondStep('ben')
  expect((await shows((await firstStep('ben')).carrying, used)).status).toBe(400)
  const next = codeOf(secret, 1)
  const both = await Promise.all(
    [await firstStep('ben'), await firstStep('ben')].map(({ carrying }) => shows(carrying, next)),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
  expect((await shows((await firstStep('ben')).carrying, codeOf(secret, -1))).status).toBe(400)
})

test('each recovery code works once, as it is copied', async () => {
  const cleo = await withSecondStep('cleo')
  expect(cleo.codes).toHaveLength(10)
  const [code = ''] = cleo.codes
  expect((await shows((await firstStep('cleo')).carrying, ` ${code.toUpperCase()} `)).status).toBe(200)
  expect((await shows((await firstStep('cleo')).carrying, code)).status).toBe(400)
  expect((await cleo.get('/api/account')).body.secondFactor.recoveryCodesLeft).toBe(9)
  const renewed = await cleo.post('/api/account/second-factor/recovery-codes', { password: PASSWORD })
  expect((await shows((await firstStep('cleo')).carrying, cleo.codes[1] ?? '')).status).toBe(400)
  expect((await shows((await firstStep('cleo')).carrying, renewed.body.recoveryCodes[0])).status).toBe(200)
})

test('what is kept makes no codes: neither the secret nor a recovery code can be read', async () => {
  const { secret, codes } = await withSecondStep('dina')
  const { db } = newsroom.composed.store
  const kept = JSON.stringify([
    await db.selectFrom('secondFactor').selectAll().execute(),
    await db.selectFrom('recoveryCode').selectAll().execute(),
    await db.selectFrom('audit').selectAll().execute(),
  ])
  expect(kept).not.toContain(secret)
  for (const code of codes) {
    expect(kept).not.toContain(code)
    expect(kept).not.toContain(code.replaceAll('-', ''))
  }
})

test('it is on only once a code was right, and goes with the password alone', async () => {
  const eli = await newsroom.signIn('eli', 'reporter')
  for (const guess of [{}, { password: 'not-my-password' }])
    expect((await eli.post('/api/account/second-factor/begin', guess, from())).status).toBe(400)
  const { secret } = (await eli.post('/api/account/second-factor/begin', { password: PASSWORD })).body
  expect((await firstStep('eli')).answer.body.person.name).toBe('eli')
  const wrong = codeOf(secret).replace(/^./, (digit) => String((Number(digit) + 1) % 10))
  expect((await eli.post('/api/account/second-factor/confirm', { code: wrong })).status).toBe(400)
  expect((await eli.post('/api/account/second-factor/confirm', { code: codeOf(secret) })).status).toBe(200)
  expect((await eli.post('/api/account/second-factor/begin', { password: PASSWORD })).status).toBe(409)
  const guess = await eli.post('/api/account/second-factor/end', { password: 'not-my-password' }, from())
  expect(guess.status).toBe(400)
  expect((await firstStep('eli')).answer.body).toEqual({ needs: 'code' })
  expect((await eli.post('/api/account/second-factor/end', { password: PASSWORD })).status).toBe(200)
  expect((await firstStep('eli')).answer.body.person.name).toBe('eli')
})

test('guessing at a code is stopped within twenty tries, from many places too', async () => {
  const { codes } = await withSecondStep('fay')
  const { carrying } = await firstStep('fay')
  const statuses: number[] = []
  for (let n = 0; n < 20; n++) {
    goElsewhere()
    statuses.push((await shows(carrying, String(100_000 + n))).status)
  }
  expect(statuses).toContain(429)
  expect((await shows(carrying, codes[0] ?? '')).headers.get('retry-after')).toMatch(/^\d+$/)
})

test('a first step that is forged, changed or of a password that was changed leads nowhere', async () => {
  const gil = await withSecondStep('gil')
  const { carrying } = await firstStep('gil')
  for (const cookie of ['', 'copydesk.step=x', `${carrying.cookie.slice(0, -6)}AAAAAA`])
    expect((await shows(newsroom.client(cookie), codeOf(gil.secret, 1))).status).toBe(401)
  const change = { old: PASSWORD, password: 'a-new-password-9' }
  expect((await gil.post('/api/account/password', change)).status).toBe(200)
  expect((await shows(carrying, codeOf(gil.secret, 1))).status).toBe(401)
})

test('whoever has lost the device and the codes is let in by a managing editor', async () => {
  const ruth = await newsroom.signIn('ruth', 'managing-editor')
  const hugo = await withSecondStep('hugo')
  expect((await ruth.post(`/api/people/${hugo.id}/second-factor/end`)).status).toBe(200)
  expect((await firstStep('hugo')).answer.body.person.name).toBe('hugo')
})

test('a managing editor does so for others; for themselves the password is asked for', async () => {
  const otto = await newsroom.signIn('otto', 'managing-editor')
  const { secret } = (await otto.post('/api/account/second-factor/begin', { password: PASSWORD })).body
  await otto.post('/api/account/second-factor/confirm', { code: codeOf(secret) })
  for (const way of ['second-factor/end', 'password-link']) {
    const { status, body } = await otto.post(`/api/people/${otto.id}/${way}`)
    expect([way, status, body.error.message]).toEqual([way, 409, expect.stringMatching(/your account page/)])
  }
  expect((await firstStep('otto')).answer.body).toEqual({ needs: 'code' })
})
