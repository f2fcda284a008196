import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

/** Filed by its reporter, cleared and released by an editor; where readers find it. */
async function goesOut(ana: APIRequestContext, milo: APIRequestContext, headline: string): Promise<string> {
  const { desks } = await (await ana.get('/api/me')).json()
  const wanted = {
    slug: 'FERRY',
    desk: desks[0].id,
    headline,
    text: `${headline}, its owner said on Friday.`,
  }
  const { edition } = await (await ana.post('/api/stories', { data: wanted })).json()
  const at = `/api/editions/${edition.id}`
  expect((await ana.post(`${at}/file`, { data: {} })).ok()).toBe(true)
  const { hash } = await (await milo.get(`${at}/copy`)).json()
  const cleared = await milo.post(`${at}/clear`, { data: { hash } })
  expect(cleared.ok(), await cleared.text()).toBe(true)
  const released = await milo.post(`${at}/release`, {
    data: { kind: 'story', editions: [{ edition: edition.id, hash }] },
  })
  expect(released.ok(), await released.text()).toBe(true)
  return (await released.json()).editions[0].address
}

/** What the policy of a page keeps from it is told in its console. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

test('a reader reads what was released, and finds it on a front that an editor puts into its order', async ({
  browser,
}) => {
  const [ana, milo] = [await newsroom.api('ana'), await newsroom.api('editor')]
  const first = await goesOut(ana, milo, 'Ferry sails again')
  for (const headline of ['Lock gate holds', 'Tide runs late']) await goesOut(ana, milo, headline)
  const options = { baseURL: newsroom.address, viewport: { width: 390, height: 844 } }
  const reader = await (await browser.newContext(options)).newPage()
  const complaints = complaintsOf(reader)

  await test.step('at its address, without a script and without a complaint', async () => {
    await reader.goto(first)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Ferry sails again')
    await expect(reader.getByText('Ferry sails again, its owner said on Friday.')).toBeVisible()
    await clean(reader, 'a story, as readers see it')
    const letters = await reader.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
    })
    expect(letters.join(' ')).toContain('Source Serif 4')
    const { width, scrolls } = await reader.evaluate(() => ({
      width: document.documentElement.clientWidth,
      scrolls: document.documentElement.scrollWidth,
    }))
    expect(scrolls).toBe(width)
  })

  const order = () => reader.locator('.title').allTextContents()
  const editor = await newsroom.colleague(browser, 'editor')
  const { page } = editor
  const rows = page.getByRole('list', { name: 'What stands on the front' }).locator('[data-edition]')

  await test.step('the newest leads, until an editor moves another above it by keys', async () => {
    await page.getByRole('button', { name: /your menu/ }).click()
    await page.getByRole('link', { name: 'The fronts' }).click()
    await expect(rows).toHaveCount(3)
    await clean(page, 'a front, as editors order it')
    await page.getByRole('link', { name: 'Ferry sails again' }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(page.getByText('Ferry sails again: 1 of 1 placed.')).toBeAttached()
    await expect(page.getByRole('link', { name: 'Ferry sails again' })).toBeFocused()
    await expect(page.getByText('Readers see it so')).toBeVisible()
    await reader.goto('/news/en')
    expect(await order()).toEqual(['Ferry sails again', 'Tide runs late', 'Lock gate holds'])
    await clean(reader, 'a front, as readers see it')
  })

  await test.step('by the mouse, and takes it back', async () => {
    const grip = rows.filter({ hasText: 'Lock gate holds' }).locator('[draggable]')
    await grip.dragTo(rows.first(), { targetPosition: { x: 120, y: 4 } })
    await expect(page.getByText('Lock gate holds: 1 of 2 placed.')).toBeAttached()
    await expect(page.getByText('Readers see it so')).toBeVisible()
    await expect(async () => {
      await reader.reload()
      expect(await order()).toEqual(['Lock gate holds', 'Ferry sails again', 'Tide runs late'])
    }).toPass({ timeout: 20_000 })
    await page.keyboard.press('Control+z')
    await expect(rows.first()).toContainText('Ferry sails again')
    await expect(async () => {
      await reader.reload()
      expect(await order()).toEqual(['Ferry sails again', 'Tide runs late', 'Lock gate holds'])
    }).toPass({ timeout: 20_000 })
  })
  expect(complaints).toEqual([])
})
