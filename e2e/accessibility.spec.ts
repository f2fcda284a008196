import { expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

for (const [size, viewport] of Object.entries(SIZES))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every page, ${size}, ${colorScheme}: nothing serious for axe`, async ({ browser }) => {
      const options = { viewport, colorScheme, reducedMotion: 'reduce' } as const
      const context = await browser.newContext({ baseURL: newsroom.address, ...options })
      const door = await context.newPage()
      await door.goto('/sign-in')
      await expect(door.getByLabel('E-mail')).toBeVisible()
      await clean(door, 'sign in')
      await context.close()

      const milo = await newsroom.colleague(browser, 'editor', options)
      const editions = await demoEditions(milo)
      const pages: [string, string, (page: Page) => Promise<void>][] = [
        ['stories', '/', (page) => expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()],
        ['new story', '/new', (page) => expect(page.getByLabel('Slug')).toBeVisible()],
        ['account', '/account', (page) => expect(page.getByText('this one')).toBeVisible()],
        ['import', '/import', (page) => expect(page.getByRole('main')).toBeVisible()],
        ['file', '/file', (page) => expect(page.getByLabel('Headline')).toBeVisible()],
        ['story', `/story/${editions.original}`, story],
        ['localization', `/story/${editions.localization}`, story],
        [
          'clearing',
          `/story/${editions.filed}/clear`,
          (page) => expect(page.getByRole('main')).toContainText(/\w+ \w+ \w+/),
        ],
      ]
      for (const [name, path, ready] of pages) {
        await milo.page.goto(path)
        await ready(milo.page)
        await clean(milo.page, name)
      }
      await milo.page.goto(`/story/${editions.original}`)
      await story(milo.page)
      for (const panel of ['Credits', 'Filing', 'History', 'Details'] as const) {
        await milo.opensPanel(panel)
        await clean(milo.page, `story, ${panel}`)
      }
      await milo.page.context().close()
    })

test('a story is opened, written, credited and filed without a mouse', async ({ browser }) => {
  const ana = await newsroom.colleague(browser, 'ana')
  const { page } = ana
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await ana.presses('n')
  await page.waitForURL(/\/new/)
  await expect(page.getByLabel('Headline')).toBeFocused()
  await ana.types('A quiet day at the harbour')
  await ana.presses('Tab')
  await expect(page.getByLabel('Slug')).toBeFocused()
  await page.keyboard.press('Control+A')
  await ana.types('HARBOUR/QUIET')
  await ana.presses('Control+Enter')
  await page.waitForURL(/\/story\//)
  await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true')
  await focusByTab(ana, 'Body')
  await ana.types('Nothing came in and nothing went out.')
  await ana.presses('Enter')
  await ana.types('The gulls had it to themselves.')
  await ana.presses('Shift+Home', 'Control+b')
  await expect(ana.field('Body').locator('strong')).toHaveText('The gulls had it to themselves.')
  await ana.presses('Alt+Shift+c')
  await expect(page.getByRole('combobox', { name: /Add a name/ })).toBeFocused()
  await ana.types('Ana Ferreira')
  await ana.presses('Enter')
  await expect(page.getByText('(Reporting by Ana Ferreira)').first()).toBeVisible()
  await ana.seesSaved()
  await ana.presses('Alt+Shift+f')
  await expect(page.getByLabel('Note to the desk')).toBeFocused()
  await ana.types('Slow news.')
  await ana.presses('Control+Enter')
  await expect(page.getByRole('banner').getByText(/Filed/)).toBeVisible()
})

/** As far as Tab leads: the field is on the way for somebody who has no mouse. */
async function focusByTab(colleague: Colleague, field: 'Body'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await colleague.field(field).evaluate((element) => element.contains(document.activeElement))) return
    await colleague.presses('Tab')
  }
  throw new Error(`Tab does not lead to the ${field}.`)
}

const story = (page: Page) => expect(page.getByRole('textbox', { name: 'Body', exact: true })).toBeVisible()

interface Row {
  editions: { id: string; follows: string | null; state: string }[]
}

async function demoEditions(
  colleague: Colleague,
): Promise<{ original: string; localization: string; filed: string }> {
  const { stories } = (await (await colleague.page.request.get('/api/stories')).json()) as { stories: Row[] }
  const all = stories.flatMap(({ editions }) => editions)
  const find = (is: (edition: Row['editions'][number]) => boolean) => all.find(is)?.id ?? 'none'
  const localization = all.find(({ follows }) => follows !== null)
  return {
    original: localization?.follows ?? 'none',
    localization: localization?.id ?? 'none',
    filed: find(({ state }) => state === 'submitted'),
  }
}
