import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test'
import { clean } from './clean.ts'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

const DESK = { viewport: { width: 1280, height: 800 } } as const
/** A finger is coarse: the buttons are larger for it. */
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

/** A bracket that is never closed, words that have no place, no headline: all that the import page can remark. */
const WIRE = `by Ana Ferreira
MARLOW (Courier) – The port of Marlow will shut its east lock in April, two people who have seen the plan said.
Divers found cracks in the gate in January and looked again in March.
(Reporting by Ana Ferreira; Milo Dahl and
Copyright © 2026 The Marlow Courier
Ana Ferreira has written about harbours for eleven years and lives near one.`

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

test('every page on a desk, light and dark: nothing serious for axe', async ({ browser }) => {
  await everybodyLooks(browser, DESK, clean)
})

test('every page on a phone too; nothing runs off it, and what is pressed is as large as a fingertip', async ({
  browser,
}) => {
  await everybodyLooks(browser, PHONE, async (page, name) => {
    await fitsAPhone(page, name)
    await clean(page, name)
  })
})

async function everybodyLooks(browser: Browser, device: BrowserContextOptions, look: Look): Promise<void> {
  // Some thirty looks, each a second where nothing else runs.
  test.slow()
  const options = { ...device, colorScheme: 'light', reducedMotion: 'reduce' } as const
  const outside = await browser.newContext({ baseURL: newsroom.address, ...options })
  await signInPage(await outside.newPage(), look)
  await outside.close()
  const milo = await newsroom.colleague(browser, 'editor', options)
  await everyPage(milo, look)
  await milo.page.context().close()
}

type Look = (page: Page, name: string) => Promise<void>

async function signInPage(page: Page, look: Look): Promise<void> {
  await page.goto('/sign-in')
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await look(page, 'sign in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Type your password.')).toBeVisible()
  await look(page, 'sign in, nothing typed')
  await page.getByLabel('E-mail').fill('nobody@marlow.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(/do not belong together|Too many tries/)).toBeVisible()
  await look(page, 'sign in, refused')
  await page.goto('/nowhere')
  await expect(page.getByText('There is nothing at this address')).toBeVisible()
  await look(page, 'lost')
}

/** Every page, as an editor meets it, with what opens on it. */
async function everyPage(milo: Colleague, look: Look): Promise<void> {
  const { page } = milo
  const ids = await demoStories(milo)
  const pages: [string, string, () => Promise<void>][] = [
    ['stories', '/', () => expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()],
    ['stories, none found', '/?words=zzz', () => expect(page.getByText(/Nothing here has/)).toBeVisible()],
    ['account', '/account', () => expect(page.getByText('this one')).toBeVisible()],
    ['new story', '/new', () => expect(page.getByLabel('Slug')).toBeVisible()],
    ['file', '/file', () => expect(page.getByLabel('Headline')).toBeVisible()],
    ['plan', `/plan/${ids.planned}`, () => expect(page.getByLabel('Budget line')).toBeVisible()],
    ['import', '/import', () => expect(page.getByLabel('Or paste it')).toBeVisible()],
    ['clearing', `/story/${ids.filed}/clear`, () => expect(page.getByRole('main')).toContainText(/\w+ \w+/)],
    ['no such story', '/story/none', () => expect(page.getByText(/cannot be shown/)).toBeVisible()],
    ['localization', `/story/${ids.localization}`, () => canBeRead(page)],
    ['story', `/story/${ids.original}`, () => canBeRead(page)],
  ]
  for (const [name, path, ready] of pages) {
    await page.goto(path)
    await ready()
    await look(page, name)
  }
  for (const panel of ['Credits', 'Filing', 'Checks', 'Writers', 'History', 'Details'] as const) {
    await milo.opensPanel(panel)
    await expect(page.getByRole('complementary').getByRole('heading', { name: panel })).toBeVisible()
    await look(page, `story, ${panel}`)
  }
  // Opened by its keys, too, its button stands in view, though the rail of a phone is wider than the page.
  await page.keyboard.press('Alt+Shift+C')
  const rail = page.getByRole('navigation', { name: 'Panels' })
  await expect(rail.getByRole('button', { name: 'Credits' })).toBeInViewport({ ratio: 1 })
  await milo.opensPanel('Comments')
  const talk = page.getByRole('region', { name: 'Comments' })
  await look(page, 'story, no comments yet')
  await page.getByRole('button', { name: /^Comment on/ }).click()
  await talk.getByText('Ask a question, give a task').click()
  await talk.getByRole('checkbox', { name: /Only people I name/ }).check()
  await look(page, 'story, a comment begun')
  await talk.getByRole('checkbox', { name: /Only people I name/ }).uncheck()
  await talk.getByLabel('Waits for an answer from').selectOption('The desk')
  await talk.getByRole('combobox', { name: 'Query' }).fill('Who says so?')
  await talk.getByRole('button', { name: /^Ask/ }).click()
  await expect(talk.getByRole('article').last()).toContainText('waits for an answer')
  await look(page, 'story, a query')
  await page.getByRole('button', { name: /edition in another language/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look(page, 'story, the menu of languages')
  await page.keyboard.press('Escape')
  await milo.field('Body').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+k')
  await expect(page.getByLabel('Link to')).toBeVisible()
  await look(page, 'story, a link is asked for')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await look(page, 'story, the keys')

  await page.goto('/')
  await page.getByRole('button', { name: /your menu/ }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await look(page, 'stories, the menu of a person')

  await page.goto('/import')
  await page.getByLabel('Or paste it').fill(WIRE)
  await page.getByRole('button', { name: /Read it/ }).click()
  await expect(page.getByText(/bracket of the credit line is never closed/)).toBeVisible()
  await look(page, 'import, a reading')
  await page.goto('/import')
  await chooses(page, Buffer.from([0xff, 0xd8, 0xff, 0, 1]))
  await expect(page.getByRole('alert')).toContainText('picture')
  await look(page, 'import, refused')
}

const chooses = (page: Page, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name: 'wire.txt', mimeType: 'text/plain', buffer })

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

test('what was filed is claimed, read and cleared without a mouse', async ({ browser }) => {
  const edition = await newsroom.story('ana', {
    slug: 'GULLS/QUAY',
    headline: 'Gulls take the quay',
    text: 'They came at dawn.\nNobody minded.',
  })
  const ana = await newsroom.api('ana')
  expect((await ana.post(`/api/editions/${edition}/file`, { data: { note: '' } })).ok()).toBe(true)
  await ana.dispose()
  const milo = await newsroom.colleague(browser, 'editor')
  const { page } = milo
  await page.goto(`/story/${edition}`)
  await expect(milo.field('Body')).toBeVisible()
  await tabsTo(milo, page.getByRole('button', { name: 'Claim' }))
  await milo.presses('Enter')
  await expect(page.getByRole('banner').getByText(/With you/)).toBeVisible()
  await focusByTab(milo, 'Body')
  await milo.presses('Control+Home', 'Control+Alt+1', 'Alt+ArrowDown')
  expect(await milo.reads('Body')).toEqual(['Nobody minded.', 'They came at dawn.'])
  expect(await milo.kinds('Body')).toEqual(['paragraph', 'crosshead'])
  await milo.seesSaved()
  await tabsTo(milo, page.getByRole('banner').getByRole('link', { name: /^Clear/ }))
  await milo.presses('Enter')
  await page.waitForURL(/\/clear$/)
  await expect(page.getByRole('main')).toContainText('Nobody minded.')
  await milo.presses('j', 'Control+Enter')
  await expect(page.getByText(/^Cleared as it stands\./)).toBeVisible()
})

/** As far as Tab leads: the field is on the way for somebody who has no mouse. */
const focusByTab = (colleague: Colleague, field: 'Body') => tabsTo(colleague, colleague.field(field))

async function tabsTo(colleague: Colleague, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return
    await colleague.presses('Tab')
  }
  throw new Error(`Tab does not lead to ${target}.`)
}

const canBeRead = (page: Page) =>
  expect(page.getByRole('textbox', { name: 'Body', exact: true })).toBeVisible()

/** Words in a sentence that lead somewhere are as high as the line; everything else is pressed by a thumb. */
async function fitsAPhone(page: Page, name: string): Promise<void> {
  const wrong = await page.evaluate(() => {
    const THUMB = 44
    const found: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
    const inSentence = (element: Element) => {
      const text = element.closest('p')
      return text !== null && (text.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    }
    const pressed = 'a[href], button, select, input:not([type=hidden]), textarea, [role=menuitem], [role=tab]'
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || inSentence(element)) continue
      // What is drawn is the label around it, or all that a link covers.
      const covers = getComputedStyle(element, '::after').position === 'absolute'
      const target = element.matches('input') ? element.closest('label') : covers && element.closest('li')
      const { width, height, left, right } = (target || element).getBoundingClientRect()
      const label = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
      const words = `${element.tagName.toLowerCase()} "${label.slice(0, 40)}"`
      // Read by screen readers alone, or waiting above the page for the focus.
      if (width <= 1 || height <= 1 || element.matches('[href="#main"]')) continue
      if (height < THUMB - 0.5 || width < THUMB - 0.5)
        found.push(`${words} is ${Math.round(width)} × ${Math.round(height)}`)
      let scrolls = false
      for (let around = element.parentElement; around; around = around.parentElement)
        scrolls ||=
          around.scrollWidth > around.clientWidth && /auto|scroll/.test(getComputedStyle(around).overflowX)
      if (!scrolls && (left < -0.5 || right > innerWidth + 0.5)) found.push(`${words} runs off the page`)
    }
    return found
  })
  expect.soft(wrong, name).toEqual([])
}

interface Row {
  id: string
  editions: { id: string; follows: string | null; state: string }[]
}

async function demoStories(
  colleague: Colleague,
): Promise<{ original: string; localization: string; filed: string; planned: string }> {
  const { stories } = (await (await colleague.page.request.get('/api/stories')).json()) as { stories: Row[] }
  const all = stories.flatMap(({ editions }) => editions)
  const localization = all.find(({ follows }) => follows !== null)
  return {
    original: localization?.follows ?? 'none',
    localization: localization?.id ?? 'none',
    filed: all.find(({ state }) => state === 'submitted')?.id ?? 'none',
    planned: stories.find(({ editions }) => editions.length === 0)?.id ?? 'none',
  }
}
