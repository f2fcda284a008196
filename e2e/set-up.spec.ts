import { expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'

let newsroom: Newsroom
test.beforeEach(async () => {
  newsroom = await Newsroom.open({ demo: false })
})
test.afterEach(async () => {
  await newsroom.close()
})

async function fills(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('The Harbour Gazette')
  await page.getByRole('checkbox', { name: 'Français' }).check()
  await page.getByLabel('Desks').fill('Business\nWorld')
  await page.getByLabel('Your name').fill('Mara Lind')
  await page.getByLabel('E-mail').fill('mara@gazette.example')
  await page.getByLabel('Password').fill('a-harbour-at-night')
}

test('whoever starts the server on an empty folder sets the newsroom up, and is at work in it', async ({
  page,
}) => {
  await page.goto(newsroom.setUpAddress)
  await fills(page)
  await page.getByRole('button', { name: 'Open the newsroom' }).click()
  await page.waitForURL(`${newsroom.address}/`)
  await page.getByRole('button', { name: 'Mara Lind: your menu' }).click()
  await expect(page.getByText('Managing editor · Business · The Harbour Gazette')).toBeVisible()
  await page.goto(`${newsroom.address}/new`)
  await page.getByLabel('Headline').fill('The harbour is open')
  await page.getByLabel('Slug').fill('HARBOUR/OPEN')
  await page.getByLabel('Desk').selectOption('World')
  await page.getByRole('button', { name: 'Start writing' }).click()
  await expect(page.getByRole('textbox', { name: 'Body' })).toBeVisible()
})

test('the address works once, and a wrong one says what to do', async ({ page, browser }) => {
  await page.goto(newsroom.setUpAddress)
  await fills(page)
  const other = await (await browser.newContext()).newPage()
  await other.goto(`${newsroom.address}/set-up#not-the-key`)
  await expect(other.getByRole('alert')).toContainText('Start the server again')
  // A link that is pasted into the tab that is open.
  await other.goto(newsroom.setUpAddress)
  await expect(other.getByLabel('Desks')).toBeVisible()

  await page.getByRole('button', { name: 'Open the newsroom' }).click()
  await page.waitForURL(`${newsroom.address}/`)
  await fills(other)
  await other.getByRole('button', { name: 'Open the newsroom' }).click()
  await expect(other.getByRole('alert')).toContainText(/not good any more|set up already/)
  await other.context().close()
})

test('what is missing is said beside it, and the first of it has the focus', async ({ page }) => {
  await page.goto(newsroom.setUpAddress)
  await page.getByRole('button', { name: 'Open the newsroom' }).click()
  await expect(page.getByText('Type what the newsroom is called.')).toBeVisible()
  await expect(page.getByText('Name at least one desk.')).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
})

test('nothing is serious for axe, wide and narrow, light and dark', async ({ browser }) => {
  test.slow()
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(newsroom.setUpAddress)
    await expect(page.getByLabel('Desks')).toBeVisible()
    await clean(page, 'set-up')
    await page.goto(`${newsroom.address}/set-up`)
    await expect(page.getByRole('alert')).toBeVisible()
    await clean(page, 'set-up without a key')
    await context.close()
  }
})
