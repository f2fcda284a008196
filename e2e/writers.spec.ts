import { expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

const TEXT = `The harbour of Marlow will close for a week from Monday.
The mayor blamed nobody. Divers found cracks in the east wall in spring.
Ferries will leave from Eastpier.`

/** CI is busy: what takes a moment here may take long there. */
const PATIENT = { timeout: 30_000 }

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

const panel = ({ page }: Colleague) => page.getByRole('region', { name: 'Writers' })

/** The words that are coloured by a highlight of the browser's. */
const coloured = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (which) =>
      [...(CSS.highlights.get(which) ?? [])].map((range) => (range as Range).toString()).filter(Boolean),
    name,
  )

/** Words by who is said to have written them, as the page draws it. */
async function colours(page: Page): Promise<string[][]> {
  const drawn: string[][] = []
  for (let color = 0; color < 12; color++) {
    const words = await coloured(page, `writer-color-${color}`)
    if (words.length > 0) drawn.push(words)
  }
  return drawn
}

async function deletes(who: Colleague, words: string): Promise<void> {
  await who.goesAfter('Body', words)
  for (let n = 0; n < words.length; n++) await who.page.keyboard.press('Backspace')
  await who.seesSaved()
}

async function selects({ page }: Colleague, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Body', exact: true }).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(wanted)
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
    throw new Error(`"${wanted}" does not stand there`)
  }, words)
  await page.keyboard.press('Shift')
}

test('two people write: both see whose words are whose, as they are typed, and how much is whose as far as they may', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', {
    slug: 'HARBOUR/WRITERS',
    headline: 'Harbour closes',
    text: TEXT,
  })
  const [milo, ben] = [await newsroom.colleague(browser, 'editor'), await newsroom.colleague(browser, 'ben')]
  await Promise.all([milo.opens(edition), ben.opens(edition)])
  for (const who of [milo, ben]) {
    await who.page.keyboard.press('Alt+Shift+KeyW')
    await expect(panel(who).getByRole('list', { name: 'Who has written here' })).toContainText('Ana', PATIENT)
  }
  await ben.goesAfter('Body', 'from Monday')
  await ben.types(', the port says')
  // His own page knows at once, the other's by whose ids they are.
  for (const who of [ben, milo])
    await expect.poll(() => colours(who.page), PATIENT).toContainEqual([', the port says'])
  await expect(panel(milo).getByRole('button', { name: /Ben .*3 words, \d+%/ })).toBeVisible(PATIENT)
  await expect(panel(ben).getByRole('button', { name: /Ben .*%/ })).toBeVisible(PATIENT)
  await expect(panel(ben).getByRole('button', { name: /Ana/ })).not.toContainText('%')

  await test.step('the caret says it, without a mouse and without colour', async () => {
    await milo.goesAfter('Body', 'the port')
    await expect(panel(milo).getByText(/^Ben Castell, /)).toBeVisible(PATIENT)
    expect(await coloured(milo.page, 'writer-line-1')).not.toEqual([])
  })
  await test.step('one writer’s words alone', async () => {
    await panel(milo).getByRole('button', { name: /Ben/ }).click()
    await expect.poll(() => colours(milo.page), PATIENT).toEqual([[', the port says']])
    await panel(milo).getByRole('button', { name: /Ben/ }).click()
  })
  await takePicture(milo.page, 'writers')
  await test.step('nothing is coloured once the panel is closed', async () => {
    await milo.opensPanel('Details')
    await expect.poll(() => colours(milo.page), PATIENT).toEqual([])
  })
})

test('a deleted sentence is found: who cut it, when, and from which version on it is gone', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'HARBOUR/CUT', headline: 'Harbour closes', text: TEXT })
  const ben = await newsroom.colleague(browser, 'ben')
  await ben.opens(edition)
  await deletes(ben, 'The mayor blamed nobody. ')
  const api = await newsroom.api('ana')
  expect((await api.post(`/api/editions/${edition}/file`, { data: {} })).ok()).toBe(true)
  await api.dispose()

  // A button that is on its way to another colour would be looked at for its contrast.
  const milo = await newsroom.colleague(browser, 'editor', { reducedMotion: 'reduce' })
  await milo.opens(edition)
  await milo.page.keyboard.press('Alt+Shift+KeyW')
  await test.step('by the place where it stood', async () => {
    await selects(milo, 'Divers found cracks')
    const history = panel(milo).getByRole('list', { name: 'What became of these words' })
    await expect(history).toContainText('The mayor blamed nobody.', PATIENT)
    await expect(history).toContainText(/Ben Castell cut this .*written by Ana Ferreira/)
  })
  await test.step('by its words, with a way to the version', async () => {
    await panel(milo).getByText('Cut from this story').click()
    await panel(milo).getByLabel('Find by words that were in it').fill('BLAMED nobody')
    const cut = panel(milo).getByRole('list', { name: 'What was cut' }).getByRole('listitem')
    await expect(cut).toHaveCount(1, PATIENT)
    await expect(cut).toContainText('Gone from version 1 on')
    await panel(milo).getByLabel('Find by words that were in it').fill('never there')
    await expect(panel(milo)).toContainText('Nothing that was cut has these words', PATIENT)
    await panel(milo).getByLabel('Find by words that were in it').fill('blamed')
    await cut.getByRole('button', { name: 'Put back' }).click()
    await expect(cut).toContainText('it stands in the copy', PATIENT)
    await expect.poll(() => milo.reads('Body'), PATIENT).toEqual(TEXT.split('\n'))
    // It is its first writer's still, whoever put it back.
    await milo.goesAfter('Body', 'The mayor')
    await expect(panel(milo).getByText(/^Ana Ferreira, /)).toBeVisible(PATIENT)
    await cut.getByRole('button', { name: 'version 1' }).click()
    await milo.page.getByRole('button', { name: 'Who wrote it' }).click()
    await expect(milo.page.getByRole('article')).toContainText('Ana Ferreira:', PATIENT)
    await clean(milo.page, 'who wrote a version')
  })
})

test('whoever comes back is shown what a colleague changed meanwhile, also after a reload, until it is seen', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', {
    slug: 'HARBOUR/SINCE',
    headline: 'Harbour closes',
    text: TEXT,
  })
  const milo = await newsroom.colleague(browser, 'editor', {
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const seen = milo.page.waitForResponse((answer) => answer.url().endsWith('/visit') && answer.ok())
  await milo.opens(edition)
  await seen
  const notice = milo.page.getByText(/since you were here/)
  await expect(notice).toHaveCount(0)
  await milo.page.goto('/')

  const ben = await newsroom.colleague(browser, 'ben')
  await ben.opens(edition)
  await deletes(ben, ' in spring')
  await ben.goesAfter('Body', 'from Monday')
  await ben.types(', the port says')
  await ben.seesSaved()

  await milo.opens(edition)
  await expect(notice).toContainText(/^2 changes since you were here .*by B\. Castell\./, PATIENT)
  await milo.page.reload()
  await expect(notice).toBeVisible(PATIENT)
  await milo.page.getByRole('button', { name: 'Show', exact: true }).press('Enter')
  const sheet = milo.page.getByRole('dialog', { name: 'Since you were here' })
  await expect(sheet.locator('ins')).toHaveText(', the port says')
  await expect(sheet.locator('del')).toHaveText(' in spring')
  await takePicture(milo.page, 'since-you-were-here')
  await clean(milo.page, 'since one was here')
  await milo.page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await milo.page.getByRole('button', { name: 'Show', exact: true }).press('Enter')
  const noted = milo.page.waitForResponse((answer) => answer.url().endsWith('/visit') && answer.ok())
  await sheet.getByRole('button', { name: 'I have seen it' }).press('Enter')
  await noted
  await expect(notice).toHaveCount(0)
  const asked = milo.page.waitForResponse((answer) => answer.url().endsWith('/since-visit'))
  await milo.page.reload()
  expect((await (await asked).json()).since).toBe(null)
  await expect(milo.page.getByText('Saved')).toBeVisible(PATIENT)
  await expect(notice).toHaveCount(0)
})
