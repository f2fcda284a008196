import { expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'
import { Phone } from './phone.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

async function firstStep(page: Page, email: string): Promise<void> {
  await page.goto(`${newsroom.address}/sign-in`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill('marlow-harbour')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
}

test('somebody turns a second factor on, is asked for it, and gets in without the phone once', async ({
  browser,
  page,
}) => {
  const ana = await newsroom.colleague(browser, 'ana')
  const account = ana.page
  await account.goto('/account')
  await account.getByLabel('Your password').fill('marlow-harbour')
  await account.getByRole('button', { name: 'Turn it on' }).click()
  await expect(account.getByRole('img', { name: 'Picture for your authenticator app' })).toBeVisible()
  await clean(account, 'learning the secret')
  const phone = new Phone(await account.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText())
  await account.getByLabel('The code that it shows now').fill('000000')
  await account.getByRole('button', { name: 'Turn it on' }).click()
  await expect(account.getByRole('alert')).toContainText('That code is not right')
  await account.getByLabel('The code that it shows now').fill(phone.code())
  await account.getByRole('button', { name: 'Turn it on' }).click()
  const codes = account.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  await clean(account, 'recovery codes')
  const recovery = await codes.first().innerText()
  await account.getByRole('button', { name: 'I have kept them' }).click()
  await expect(account.getByText('10 recovery codes are left.')).toBeVisible()
  await expect(account.getByText(recovery)).toHaveCount(0)

  await firstStep(page, 'ana@marlow.example')
  await clean(page, 'the second factor')
  // Nobody is in by the first step.
  expect((await page.request.get(`${newsroom.address}/api/me`)).status()).toBe(401)
  await page.getByLabel('Code').fill('123456')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('That code is not right')
  await page.getByLabel('Code').fill(phone.code())
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Ana Ferreira: your menu' })).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await firstStep(other, 'ana@marlow.example')
  await other.getByLabel('Code').fill(recovery)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await expect(other.getByRole('button', { name: 'Ana Ferreira: your menu' })).toBeVisible()
  await other.context().close()

  await account.reload()
  await expect(account.getByText('9 recovery codes are left.')).toBeVisible()
  await account.getByRole('button', { name: 'Turn it off' }).click()
  await account.getByLabel('Your password').fill('marlow-harbour')
  await account.getByRole('button', { name: 'Turn it off' }).click()
  await expect(account.getByText('You need an authenticator app')).toBeVisible()
  await account.context().close()
})

test('somebody sees where they are signed in, and signs out there from here', async ({ browser }) => {
  const [desk, phone] = [
    await newsroom.colleague(browser, 'translator'),
    await newsroom.colleague(browser, 'translator'),
  ]
  await phone.page.goto('/')
  await desk.page.goto('/account')
  const sessions = desk.page.getByRole('region', { name: 'Where you are signed in' }).getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  await expect(sessions.filter({ hasText: 'this one' })).toHaveCount(1)
  await desk.page.getByRole('button', { name: /^Sign out Chrome/ }).click()
  await expect(sessions).toHaveCount(1)
  await expect(phone.page.getByRole('dialog', { name: 'You are signed out' })).toBeVisible({
    timeout: 60_000,
  })
  await desk.page.context().close()
  await phone.page.context().close()
})

test('a new password needs the old one', async ({ browser }) => {
  const ben = await newsroom.colleague(browser, 'ben')
  await ben.page.goto('/account')
  await ben.page.getByLabel('Password now').fill('not-my-password')
  await ben.page.getByLabel('New password').fill('a-lighthouse-keeper')
  await ben.page.getByRole('button', { name: 'Change password' }).click()
  await expect(ben.page.getByRole('alert')).toContainText('That is not your password')
  await ben.page.getByLabel('Password now').fill('marlow-harbour')
  await ben.page.getByRole('button', { name: 'Change password' }).click()
  await expect(ben.page.getByText('Your password is changed.')).toBeVisible()
  await ben.page.context().close()
})
