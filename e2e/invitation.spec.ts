import { type APIRequestContext, expect, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'

let newsroom: Newsroom
let ruth: APIRequestContext
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
  ruth = await newsroom.api('managing')
})
test.afterAll(async () => {
  await ruth.dispose()
  await newsroom.close()
})

/** The address that Ruth hands over. */
async function invites(email: string): Promise<string> {
  const { desks } = await (await ruth.get('/api/me')).json()
  const asked = await ruth.post('/api/invitations', {
    data: { email, role: 'reporter', desks: [desks[0].id] },
  })
  return `${newsroom.address}/invitation#${(await asked.json()).secret}`
}

test('somebody who is invited chooses a password and is at work; whoever is there learns of it', async ({
  browser,
  page,
}) => {
  const milo = await newsroom.colleague(browser, 'editor')
  await milo.page.goto('/new')
  await milo.page.getByText('genre, urgency, owner').click()

  await page.goto(await invites('nia@marlow.example'))
  await expect(page.getByText('Ruth Adeyemi invites you to The Marlow Courier as reporter')).toBeVisible()
  await page.getByLabel('Your name').fill('Nia Obi')
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByText('Choose one of at least 10 characters.')).toBeVisible()
  await page.getByLabel('Password').fill('gulls-and-cranes')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.waitForURL(`${newsroom.address}/`)
  await expect(page.getByRole('button', { name: 'Nia Obi: your menu' })).toBeVisible()
  await expect(milo.page.getByLabel('Owner')).toContainText('Nia Obi')

  await page.getByRole('button', { name: 'Nia Obi: your menu' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL(/sign-in/)
  await page.getByLabel('E-mail').fill('nia@marlow.example')
  await page.getByLabel('Password').fill('gulls-and-cranes')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Nia Obi: your menu' })).toBeVisible()
  await milo.page.context().close()
})

test('a used link says so, and another that is pasted into the same tab is read anew', async ({ page }) => {
  const first = await invites('otto@marlow.example')
  await page.goto(await invites('otto@marlow.example'))
  await expect(page.getByLabel('Your name')).toBeVisible()
  // The first was replaced by the second.
  await page.goto(first)
  await expect(page.getByRole('alert')).toContainText('Ask whoever invited you for a new one')
  await page.goto(await invites('vera@marlow.example'))
  await expect(page.getByText('vera@marlow.example')).toBeVisible()
})

test('a link to a new password lets its person choose one, and everybody who was in is out', async ({
  browser,
  page,
}) => {
  const ben = await newsroom.colleague(browser, 'ben')
  await ben.page.goto('/')
  const { person } = await (await ben.page.request.get('/api/me')).json()
  const link = await (await ruth.post(`/api/people/${person.id}/password-link`, { data: {} })).json()
  await page.goto(`${newsroom.address}/new-password#${link.secret}`)
  await expect(page.getByText('ben@marlow.example')).toBeVisible()
  await page.getByLabel('New password').fill('a-lighthouse-keeper')
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await expect(ben.page.getByRole('dialog', { name: 'You are signed out' })).toBeVisible({ timeout: 60_000 })

  await page.getByRole('link', { name: 'Sign in with it' }).click()
  await page.getByLabel('E-mail').fill('ben@marlow.example')
  await page.getByLabel('Password').fill('a-lighthouse-keeper')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Ben Castell: your menu' })).toBeVisible()
  await ben.page.context().close()
})

test('nothing is serious for axe, wide and narrow, light and dark', async ({ browser }) => {
  test.slow()
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(await invites(`wide-${viewport.width}@marlow.example`))
    await expect(page.getByLabel('Your name')).toBeVisible()
    await clean(page, 'invitation')
    const { people } = await (await ruth.get('/api/me')).json()
    const ana = people.find(({ name }: { name: string }) => name === 'Ana Ferreira')
    const link = await (await ruth.post(`/api/people/${ana.id}/password-link`, { data: {} })).json()
    await page.goto(`${newsroom.address}/new-password#${link.secret}`)
    await expect(page.getByLabel('New password')).toBeVisible()
    await clean(page, 'new password')
    await context.close()
  }
})
