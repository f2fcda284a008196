import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

test('a managing editor changes a role, adds a desk, lets a program act, and reads it all in the record', async ({
  browser,
}) => {
  const ruth = await newsroom.colleague(browser, 'managing')
  const ana = await newsroom.colleague(browser, 'ana')
  const { page } = ruth
  await page.getByRole('button', { name: /your menu$/ }).click()
  await page.getByRole('link', { name: 'Administration', exact: true }).click()

  await test.step('a role', async () => {
    await page.getByRole('button', { name: /Ana Ferreira/ }).click()
    await page.getByLabel('Role').selectOption('Editor')
    await page.getByRole('checkbox', { name: 'World' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved. Pages that they have open follow')).toBeVisible()
    await expect
      .poll(async () => (await (await ana.page.request.get('/api/me')).json()).person.role)
      .toBe('editor')
  })

  await test.step('a duty, granted and taken back', async () => {
    const duties = page.getByRole('region', { name: 'Duties of Ana Ferreira' })
    await duties.getByLabel('Duty').selectOption('Legal')
    await duties.getByLabel('On the desk').selectOption('World')
    await duties.getByRole('button', { name: 'Grant' }).click()
    await duties.getByRole('button', { name: 'Take back: Legal, World' }).click()
    await expect(duties.getByText('None. A duty lets')).toBeVisible()
  })

  await test.step('one session of somebody else, and that one only', async () => {
    const phone = await newsroom.api('ana', PHONE)
    const isIn = async (who: APIRequestContext) => (await who.get('/api/me')).status()
    await page.reload()
    await page.getByRole('button', { name: /Ana Ferreira/ }).click()
    const sessions = page.getByRole('region', { name: 'Where Ana Ferreira is signed in' })
    await expect(sessions.getByRole('listitem')).toHaveCount(2)
    await sessions.getByRole('button', { name: /^Sign out Safari on an iPhone/ }).press('Enter')
    await expect(sessions.getByRole('listitem')).toHaveCount(1)
    expect([await isIn(phone), await isIn(ana.page.request)]).toEqual([401, 200])
    await phone.dispose()
  })

  await test.step('somebody kept out, and let in again', async () => {
    await page.getByRole('button', { name: /Ben Castell/ }).click()
    await page.getByRole('button', { name: 'Keep out' }).click()
    await expect(page.getByText('Keep Ben Castell out?')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keep out' }).click()
    await page.getByRole('button', { name: 'Keep out' }).click()
    await expect(page.getByRole('button', { name: /Ben Castell.*Kept out/ })).toBeVisible()
    await page.getByRole('button', { name: 'Destroy what they left in the vault' }).click()
    await expect(page.getByText('Nobody is told whether there is anything')).toBeVisible()
    await page.getByRole('button', { name: 'Destroy it' }).click()
    await expect(page.getByText('Nobody reads anything that Ben Castell left in the vault')).toBeVisible()
    await page.getByRole('button', { name: 'Let in again' }).click()
    await expect(page.getByRole('button', { name: /Ben Castell.*Not signed in/ })).toBeVisible()
  })

  await test.step('somebody asked in', async () => {
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    const form = page.getByRole('form', { name: 'Invite somebody' })
    await form.getByLabel('E-mail').fill('nia@marlow.example')
    await form.getByRole('button', { name: 'Invite' }).click()
    await expect(form.getByText(/\/invitation#\S{20,}/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Open invitations' })).toContainText('nia@marlow.example')
  })

  await test.step('a desk', async () => {
    await page.getByRole('link', { name: 'Newsroom' }).click()
    await page.getByLabel('New desk').fill('Culture')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('button', { name: 'Move Culture up' }).click()
    const desks = page.getByRole('region', { name: 'Desks' }).getByRole('listitem')
    await expect(desks.nth(1)).toContainText('Culture')
    await page.getByRole('button', { name: 'Remove Business' }).click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(page.getByText('kept for the record, and Business is one')).toBeVisible()
  })

  await test.step('a desk with stories is closed, says how many are open there, and is reopened', async () => {
    const desks = page.getByRole('region', { name: 'Desks' })
    const world = desks.getByRole('listitem').filter({ has: page.getByText('World', { exact: true }) })
    await expect(world.getByRole('link', { name: /^\d stories open$/ })).toBeVisible()
    await world.getByRole('button', { name: 'Close World' }).press('Enter')
    await world.getByRole('button', { name: 'Close', exact: true }).press('Enter')
    await expect(world.getByText('Somebody is on at World. End its shift, then close it.')).toBeVisible()
    await newsroom.endsShift('World')
    await world.getByRole('button', { name: 'Close World' }).press('Enter')
    await world.getByRole('button', { name: 'Close', exact: true }).press('Enter')
    const left = world.getByRole('link', { name: /^still \d stories open$/ })
    await expect(left).toBeVisible()
    await ana.page.goto('/new')
    const offered = ana.page.getByRole('combobox', { name: 'Desk' }).locator('option')
    await expect(offered.filter({ hasText: 'Business' })).toHaveCount(1)
    await expect(offered.filter({ hasText: 'World' })).toHaveCount(0)
    await left.click()
    await expect(page.getByRole('link', { name: /reservoir|dam/i }).first()).toBeVisible()
    await page.goBack()
    await world.getByRole('button', { name: 'Reopen World' }).press('Enter')
    await expect(world.getByRole('button', { name: 'Close World' })).toBeVisible()
    await expect(offered.filter({ hasText: 'World' })).toHaveCount(1)
  })

  await test.step('a token, used outside of the browser', async () => {
    await page.goto('/account/tokens')
    await page.getByLabel('Name', { exact: true }).fill('Wall screen')
    await page.getByRole('checkbox', { name: /^write/ }).check()
    await page.getByRole('button', { name: 'Make the token' }).click()
    const secret = (await page.getByText(/^copydesk_/).textContent()) ?? ''
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const answer = await fetch(`${newsroom.address}/api/contributors`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name: 'Odile Marsh' }),
    })
    expect(answer.status).toBe(200)
    await page.reload()
    await expect(page.getByText(/read, write · last used just now/)).toBeVisible()
    await expect(page.getByText(secret)).toHaveCount(0)
    await page.getByRole('button', { name: 'Revoke Wall screen' }).click()
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await expect(page.getByText('You have no tokens')).toBeVisible()
    expect((await fetch(`${newsroom.address}/api/me`, { headers })).status).toBe(401)
  })

  await test.step('the record', async () => {
    await page.goto('/administration/audit')
    const acts = page.getByRole('list', { name: /^Acts/ }).getByRole('listitem')
    await expect(acts.filter({ hasText: 'added the contributor Odile Marsh' })).toContainText(
      'by the token Wall screen',
    )
    await expect(acts.filter({ hasText: 'changed what Ana Ferreira is' })).toContainText(
      'role: reporter → editor',
    )
    await expect(acts.filter({ hasText: 'added the desk Culture' })).toHaveCount(1)
    await expect(acts.filter({ hasText: 'ended sessions of Ana Ferreira' })).toHaveCount(1)
    await page.getByLabel('About').fill('ana fer')
    await expect(acts.filter({ hasText: 'Odile' })).toHaveCount(0)
    await expect(acts.first()).toContainText('Ana Ferreira')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Export as table' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^acts-.*\.csv$/)
    const text = await (await file.createReadStream()).setEncoding('utf8').toArray()
    expect(text.join('')).toContain('role: reporter → editor')
    expect(text.join('')).not.toContain('Odile')
    await page.getByLabel('About').fill('no such thing')
    await expect(page.getByText('No act fits')).toBeVisible()
  })
})

test('the pages are for managing editors, and say so', async ({ browser }) => {
  const milo = await newsroom.colleague(browser, 'editor')
  await milo.page.goto('/administration/people')
  await expect(milo.page.getByText('This is for managing editors')).toBeVisible()
  await milo.page.getByRole('button', { name: /your menu$/ }).click()
  await expect(milo.page.getByRole('link', { name: 'Your account' })).toBeVisible()
  await expect(milo.page.getByRole('link', { name: 'Administration', exact: true })).toHaveCount(0)
})

for (const [size, viewport] of [
  ['desk', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test(`every page of the administration, ${size}: nothing serious for axe, light and dark`, async ({
    browser,
  }) => {
    test.slow()
    const ruth = await newsroom.colleague(browser, 'managing', { viewport, reducedMotion: 'reduce' })
    const pages: [string, string, (page: Page) => Promise<void>][] = [
      [
        'people',
        '/administration',
        async (page) => {
          await page.getByRole('button', { name: /Milo Dahl/ }).click()
          await expect(page.getByRole('button', { name: 'Save' })).toBeVisible()
        },
      ],
      ['newsroom', '/administration/newsroom', (page) => expect(page.getByLabel('New desk')).toBeVisible()],
      ['audit', '/administration/audit', (page) => expect(page.getByRole('listitem').first()).toBeVisible()],
      [
        'tokens',
        '/account/tokens',
        (page) => expect(page.getByRole('button', { name: 'Make the token' })).toBeVisible(),
      ],
    ]
    for (const [name, path, ready] of pages) {
      await ruth.page.goto(path)
      await ready(ruth.page)
      await clean(ruth.page, `${name}, ${size}`)
      expect(
        await ruth.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        `${name} is as wide as the window`,
      ).toBe(true)
      for (const colorScheme of ['dark', 'light'] as const) {
        await ruth.page.emulateMedia({ colorScheme })
        await takePicture(ruth.page, `${name}-${size}-${colorScheme}`)
      }
    }
    await ruth.page.context().close()
  })
