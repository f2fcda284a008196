import { expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

/** A thing that is not there fails while one can still see why; a busy machine needs less. */
test.use({ actionTimeout: 45_000 })

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

const bell = (page: Page) => page.getByRole('button', { name: /^Inbox/ })
const inbox = (page: Page) => page.getByRole('dialog', { name: 'Inbox' })
const live = { timeout: 30_000 }

test('a reporter hears what an editor decides and asks, on whatever page, and reads it by keyboard', async ({
  browser,
}) => {
  test.slow()
  const edition = await newsroom.story('ana', {
    slug: 'QUAY/CRANES',
    headline: 'Cranes stand still on the east quay',
    text: 'The cranes on the east quay stood still on Monday.',
  })
  const ana = await newsroom.colleague(browser, 'ana')
  const editor = await newsroom.api('editor')
  const { page } = ana
  const all = page.getByRole('main', { name: 'Inbox' })

  await test.step('what was there before is read at one go, by a key', async () => {
    await page.goto('/inbox')
    await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible()
    await expect(all).toHaveAttribute('aria-label', 'Inbox')
    await expect(all.locator('[aria-busy=false]')).toBeVisible()
    await page.keyboard.press('Shift+R')
    await expect(page.getByText('Everything is read')).toBeVisible(live)
  })

  await test.step('the editor returns what she filed: the bell on the list counts it at once', async () => {
    await page.goto('/')
    await expect(bell(page)).toHaveAccessibleName('Inbox')
    const asks = async (act: string, note: string, who = editor) =>
      expect((await who.post(`/api/editions/${edition}/${act}`, { data: { note } })).ok()).toBe(true)
    const writer = await newsroom.api('ana')
    await asks('file', 'Done.', writer)
    await asks('return', 'Which of the two quays?')
    const { story } = await (await writer.get(`/api/editions/${edition}`)).json()
    const assigned = await editor.post(`/api/stories/${story.id}/assign`, {
      data: { person: (await (await writer.get('/api/me')).json()).person.id, as: 'writer', edition: null },
    })
    expect(assigned.ok()).toBe(true)
    await writer.dispose()
    await expect(bell(page)).toHaveAccessibleName('Inbox, 2', live)
    await expect(page).toHaveTitle(/^\(2\) /)
    await page.reload()
    await expect(bell(page)).toHaveAccessibleName('Inbox, 2', live)
  })

  await test.step('a key opens it over the page, the arrows move, R marks, Enter opens the place', async () => {
    await page.keyboard.press('Alt+Shift+I')
    const rows = inbox(page).getByRole('list', { name: 'QUAY/CRANES' }).getByRole('listitem')
    await expect(rows).toHaveText([
      /Milo Dahl asked you to write it/,
      /Milo Dahl returned the English to you/,
    ])
    await expect(rows.nth(1)).toContainText('Which of the two quays?')
    await expect(rows.nth(0).getByRole('link')).toBeFocused()
    await takePicture(page, 'inbox-popover')
    await clean(page, 'inbox over a page')
    await page.keyboard.press('r')
    await expect(bell(page)).toHaveAccessibleName('Inbox, 1')
    await page.keyboard.press('j')
    await expect(rows.nth(1).getByRole('link')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/story/${edition}/`))
    await expect(inbox(page)).toBeHidden()
    await expect(bell(page)).toHaveAccessibleName('Inbox', live)
    await expect(page).toHaveTitle(/^QUAY|^Cranes/)
  })

  await test.step('the page of all of it shows it by day, and gives an unread mark back', async () => {
    await page.goto('/inbox')
    const today = all.getByRole('region', { name: 'Today' })
    const row = today.getByRole('list', { name: 'QUAY/CRANES' }).getByRole('listitem').first()
    await row.hover()
    await row.getByRole('button', { name: 'Mark as unread' }).click()
    await expect(bell(page)).toHaveAccessibleName('Inbox, 1', live)
    await takePicture(page, 'inbox-page')
    await clean(page, 'inbox')
    await page.emulateMedia({ colorScheme: 'dark' })
    await takePicture(page, 'inbox-page-dark')
    await page.setViewportSize({ width: 390, height: 844 })
    await takePicture(page, 'inbox-narrow-dark')
  })

  await test.step('a mention shows what was said, and leads to the comment', async () => {
    const { people } = await (await editor.get('/api/me')).json()
    const her = people.find(({ name }: { name: string }) => name === 'Ana Ferreira').id
    const begin = {
      ...{ act: 'begin', id: 'mention-of-the-quay', subject: { on: 'edition' } },
      ...{ words: 'Is it the old quay?', mentions: [her] },
    }
    const said = await editor.post(`/api/editions/${edition}/threads`, { data: { acts: [begin] } })
    expect(await said.json()).toMatchObject({ taken: [begin.id], refused: [] })
    const row = all.getByRole('list', { name: 'QUAY/CRANES' }).getByRole('listitem').first()
    await expect(row).toContainText('Milo Dahl mentioned you', live)
    await expect(row).toContainText('Is it the old quay?')
    await page.setViewportSize({ width: 1280, height: 800 })
    await row.getByRole('link').press('Enter')
    await expect(page).toHaveURL(/\?thread=/)
    await expect(page.getByLabel('Beside the copy').getByText('Is it the old quay?')).toBeVisible(live)
    await page.goto('/inbox')
  })

  await test.step('what she may not see any more leaves her inbox, while she looks at it', async () => {
    const { story } = await (await editor.get(`/api/editions/${edition}`)).json()
    const me = await (await editor.get('/api/me')).json()
    const shut = await editor.patch(`/api/stories/${story.id}`, {
      data: { restrictedTo: [me.person.id], owner: null },
    })
    expect(shut.ok()).toBe(true)
    await expect(all.getByRole('list', { name: 'QUAY/CRANES' })).toHaveCount(0, live)
    await expect(bell(page)).toHaveAccessibleName('Inbox', live)
  })
  await editor.dispose()
})
