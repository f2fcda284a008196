import { expect, type Page, test } from '@playwright/test'
import { Newsroom } from './newsroom.ts'

test.use({ actionTimeout: 45_000 })

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

const live = { timeout: 30_000 }
const filing = (page: Page) => page.getByRole('region', { name: 'Filing' })

test('a desk that looks twice holds, asks and clears what was filed to one of its editors', async ({
  browser,
}) => {
  test.slow()
  const edition = await newsroom.story('ana', {
    slug: 'QUAY/HOLD',
    headline: 'East quay to close for a year',
    text: 'The east quay closes for a year, its harbour master said on Monday.',
  })
  const ana = await newsroom.colleague(browser, 'ana')
  const milo = await newsroom.colleague(browser, 'editor')
  const ruth = await newsroom.colleague(browser, 'managing')

  await test.step('the managing editor has two people clear what the desk sends out', async () => {
    const { page } = ruth
    await page.goto('/administration/newsroom')
    const desk = await page.getByRole('button', { name: /^Clearing at / }).first()
    const name = (await desk.getAttribute('aria-label')) ?? ''
    await desk.click()
    const form = page.getByRole('form', { name })
    await form.getByLabel('Who clears a copy').selectOption('Two people')
    await form.getByRole('button', { name: 'Add a line' }).click()
    await page.keyboard.type('Somebody rang the harbour')
    await form.getByRole('button', { name: 'Add a line' }).click()
    await page.keyboard.type('The names are right')
    await form.getByRole('button', { name: 'Line 2 up' }).click()
    await form.getByLabel('Line 2 is').selectOption('Advice')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('button', { name: 'Close' })).toBeVisible(live)
  })

  await test.step('the reporter files it to an editor, with a note', async () => {
    await ana.opens(edition)
    await ana.page.getByRole('banner').getByRole('button', { name: 'File' }).click()
    const panel = filing(ana.page)
    await panel.getByLabel('Note to the desk').fill('Ring the harbour master before six.')
    await panel.getByLabel('For').selectOption('Milo Dahl')
    await panel.getByRole('button', { name: /^File/ }).click()
    await expect(panel.getByText('Filed by Ana Ferreira for Milo Dahl')).toBeVisible(live)
    await expect(panel.getByText('Nobody has cleared this copy.')).toBeVisible()
  })

  await test.step('he is told, and holds it until the minister has rung', async () => {
    const { page } = milo
    await expect(page.getByRole('button', { name: /^Inbox, \d/ })).toBeVisible(live)
    await milo.opens(edition)
    await page.keyboard.press('Alt+Shift+F')
    const panel = filing(page)
    await expect(panel.getByText('Ring the harbour master before six.')).toBeVisible(live)
    await panel.getByRole('button', { name: 'Hold…' }).click()
    await page.keyboard.type('The minister rings at five')
    await panel.getByRole('button', { name: 'Hold it' }).click()
    await expect(panel.getByText(/On hold by M\. Dahl: The minister rings at five/)).toBeVisible(live)
    await expect(filing(ana.page).getByText(/On hold by M\. Dahl/)).toBeVisible(live)
  })

  await test.step('he clears it, and the page says that one of two has', async () => {
    const { page } = milo
    await filing(page).getByRole('link', { name: 'See what changed, and clear it' }).click()
    await page.getByRole('checkbox', { name: /The names are right/ }).check()
    await page.getByRole('button', { name: /^Clear th/ }).click()
    await milo.opens(edition)
    await page.keyboard.press('Alt+Shift+F')
    const panel = filing(page)
    await expect(panel.getByText('1 of 2 has cleared this copy: M. Dahl.')).toBeVisible(live)
    await expect(
      panel.getByText('Another editor of its desk who neither filed nor wrote it clears it.'),
    ).toBeVisible()
    await expect(panel.getByText('You have cleared this copy: it waits for somebody else.')).toBeVisible()
    await panel.getByRole('button', { name: 'Lift the hold' }).click()
    await expect(panel.getByText(/On hold/)).toBeHidden(live)
  })

  await test.step('the second clears it, and it is cleared', async () => {
    const { page } = ruth
    await ruth.opens(edition)
    await page.keyboard.press('Alt+Shift+F')
    await filing(page).getByRole('link', { name: 'See what changed, and clear it' }).click()
    await page.getByRole('checkbox', { name: /The names are right/ }).check()
    await page.getByRole('button', { name: /^Clear th/ }).click()
    await expect(page.getByText('Cleared as it stands.', { exact: false }).first()).toBeVisible(live)
    await expect(ana.page.getByRole('banner').getByText(/Cleared/)).toBeVisible(live)
  })
})
