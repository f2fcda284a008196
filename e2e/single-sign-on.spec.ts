import { expect, test } from '@playwright/test'
import { clean } from './clean.ts'
import { IdentityProvider } from './identity-provider.ts'
import { Newsroom } from './newsroom.ts'
import { Phone } from './phone.ts'

let provider: IdentityProvider
let newsroom: Newsroom
test.beforeAll(async () => {
  provider = await IdentityProvider.open()
  newsroom = await Newsroom.open({ environment: (address) => provider.serves(address) })
})
test.afterAll(async () => {
  await newsroom.close()
  await provider.close()
})

test('somebody comes in by the provider, to the page that they asked for', async ({ page }) => {
  const edition = await newsroom.story('ana', { slug: 'BRIDGE', headline: 'Bridge shut', text: 'It is.' })
  await page.goto(`${newsroom.address}/story/${edition}`)
  await clean(page, 'the door with single sign-on')
  await page.getByRole('link', { name: 'Sign in with Marlow ID' }).click()
  await provider.signsIn(page, 'milo@marlow.example')
  await page.waitForURL(`${newsroom.address}/story/${edition}`)
  await expect(page.getByRole('textbox', { name: 'Headline' })).toContainText('Bridge shut')
})

test('somebody whom nobody invited is told so, at the door', async ({ page }) => {
  await page.goto(`${newsroom.address}/sign-in`)
  await page.getByRole('link', { name: 'Sign in with Marlow ID' }).click()
  await provider.signsIn(page, 'stranger@elsewhere.example')
  await page.waitForURL((url) => url.pathname === '/sign-in')
  await expect(page.getByRole('alert')).toContainText('Ask a managing editor for an invitation')
  await expect(page.getByLabel('Password')).toBeVisible()
})

test('a second factor is asked for after the provider, too', async ({ page }) => {
  const api = await newsroom.api('ben')
  const { secret } = await (
    await api.post('/api/account/second-factor/begin', { data: { password: 'marlow-harbour' } })
  ).json()
  const phone = new Phone(secret)
  const on = await api.post('/api/account/second-factor/confirm', { data: { code: phone.code() } })
  expect(on.status()).toBe(200)
  await api.dispose()

  await page.goto(`${newsroom.address}/sign-in`)
  await page.getByRole('link', { name: 'Sign in with Marlow ID' }).click()
  await provider.signsIn(page, 'ben@marlow.example')
  await page.getByLabel('Code').fill(phone.code())
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Ben Castell: your menu' })).toBeVisible()
})
