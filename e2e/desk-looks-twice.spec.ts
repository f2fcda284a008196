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

test('a passage goes to the lawyer and a story is forced, spiked and brought back, and the list is printed', async ({
  browser,
}) => {
  test.slow()
  const edition = await newsroom.story('ana', {
    slug: 'QUAY/LAW',
    headline: 'Harbour master charged',
    text: 'The harbour master was charged on Monday, the court said.',
  })
  const managing = await newsroom.api('managing')
  const ben = await newsroom.api('ben')
  const { edition: row } = await (await managing.get(`/api/editions/${edition}`)).json()
  const { person: lawyer } = await (await ben.get('/api/me')).json()
  for (const asked of [
    managing.patch(`/api/desks/${row.desk}/policy`, { data: { approvals: 2, checklist: [] } }),
    managing.post('/api/duties/grant', { data: { person: lawyer.id, duty: 'legal', desk: row.desk } }),
  ])
    expect((await asked).ok(), await (await asked).text()).toBe(true)
  await Promise.all([managing.dispose(), ben.dispose()])
  const api = await newsroom.api('ana')
  expect((await api.post(`/api/editions/${edition}/file`, { data: { note: '' } })).ok()).toBe(true)
  await api.dispose()
  const milo = await newsroom.colleague(browser, 'editor')
  const leo = await newsroom.colleague(browser, 'ben')
  const ruth = await newsroom.colleague(browser, 'managing')

  await test.step('the editor asks about a passage where he clears', async () => {
    const { page } = milo
    await page.goto(`/story/${edition}/clear`)
    await expect(milo.field('Body')).toHaveAttribute('contenteditable', 'true', live)
    await milo.selects('Body', 'was charged')
    await page.getByRole('button', { name: 'Ask about a passage…' }).click()
    await expect(page.getByRole('blockquote').first()).toContainText('was charged')
    await page.getByLabel('Question').fill('Charged, or only accused?')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(page.getByRole('complementary').getByText(/Legal is asked about/)).toBeVisible(live)
    await expect(page.getByRole('button', { name: /^Clear th/ })).toBeDisabled()
  })

  await test.step('the lawyer is led to it beside the state, and answers', async () => {
    const { page } = leo
    await leo.opens(edition)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /things? missing$/ })
      .click()
    const panel = filing(page)
    await expect(panel.getByText('Legal: Milo Dahl asks you')).toBeVisible(live)
    await panel.getByRole('button', { name: 'Cleared', exact: true }).click()
    await expect(panel.getByText('Legal: Milo Dahl asks you')).toBeHidden(live)
    await expect(milo.page.getByRole('complementary').getByText(/Legal is asked about/)).toBeHidden(live)
  })

  await test.step('it cannot wait for two, and is forced: everybody sees that nobody reviewed it', async () => {
    const { page } = ruth
    await ruth.opens(edition)
    await page.keyboard.press('Alt+Shift+F')
    const panel = filing(page)
    await panel.getByRole('button', { name: 'Force…' }).click(live)
    await page.getByLabel('Why it cannot wait').fill('It is on air.')
    await panel.getByRole('button', { name: 'Force it' }).click()
    await expect(panel.getByText('It was forced, and nobody has reviewed it.')).toBeVisible(live)
    await expect(page.getByRole('banner').getByText(/not reviewed/)).toBeVisible()
  })

  await test.step('it is spiked with a reason, and brought back', async () => {
    const panel = filing(ruth.page)
    await panel.getByRole('button', { name: 'Spike…' }).click()
    await ruth.page.getByLabel('Why it is set aside').fill('The court was misread.')
    await panel.getByRole('button', { name: 'Spike it' }).click()
    const banner = ruth.page.getByRole('banner')
    await expect(banner.getByText('Spiked')).toBeVisible(live)
    await panel.getByRole('button', { name: 'Bring it back' }).click()
    await expect(banner.getByText('Draft')).toBeVisible(live)
  })

  await test.step('the list goes on paper without its tools, and with every row whole', async () => {
    const { page } = ruth
    await page.goto('/')
    const rowOf = page.getByText('QUAY/LAW').first()
    await expect(rowOf).toBeVisible(live)
    await page.emulateMedia({ media: 'print' })
    await expect(rowOf).toBeVisible()
    await expect(page.getByRole('button', { name: 'Print the list' })).toBeHidden()
    const cut = await page.locator('[data-on-paper]').evaluate((list) => {
      const around: Element[] = []
      for (let one: Element | null = list; one; one = one.parentElement) around.push(one)
      const rows = [...list.querySelectorAll('[data-row]')].map((row) => row.closest('li') ?? row)
      return {
        isCut: around.some(
          (one) =>
            one.scrollHeight > one.clientHeight + 1 &&
            one.clientHeight > 0 &&
            getComputedStyle(one).overflowY !== 'visible',
        ),
        isWide: list.scrollWidth > list.clientWidth + 1,
        rows: rows.length > 0,
        breaks: rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
      }
    })
    expect(cut).toEqual({ isCut: false, isWide: false, rows: true, breaks: 0 })
  })
})
