import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom, type Who, wireStory } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

test.use({ serviceWorkers: 'allow' })

test.use({ actionTimeout: 45_000 })

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

/** Stands in for the wire's: with sources who are not named, and a sum that will turn out to be wrong. */
const OWN = `by Ana Ferreira
MARLOW (Courier) – Ferry owner Alder Line is considering a partnership with Bay Lines to reduce its costs, three sources with knowledge of the matter told the Courier.
A spokesperson for Bay Lines declined to comment.
Alder Line has committed to investing up to 600 million euros in ships that run on hydrogen.
(Reporting by Ana Ferreira and Ben Castell)
Copyright © 2026 The Marlow Courier`

const HEADLINE = { en: 'Two rivals weigh a partnership', fr: 'Deux rivaux songent à s’allier' }
const live = { timeout: 30_000 }

const beside = ({ page }: Colleague): Locator => page.getByRole('complementary')
const standing = ({ page }: Colleague): Locator => page.getByRole('banner')

/** What a page's console has to say against it. */
const complaints: string[] = []
function heard(page: Page, who: string): Page {
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${who}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${who}: ${String(error)}`))
  return page
}

async function comes(browser: Browser, who: Who): Promise<Colleague> {
  const colleague = await newsroom.colleague(browser, who)
  heard(colleague.page, who)
  return colleague
}

/** Filed with a note by its reporter, and begun in two other languages. */
async function filed(note: string) {
  const story = { slug: 'PARTNERSHIP', headline: HEADLINE.en, wire: wireStory() ?? OWN }
  const english = await newsroom.story('ana', story)
  const ana = await newsroom.api('ana')
  const claire = await newsroom.api('translator')
  const { story: row } = await (await ana.get(`/api/editions/${english}`)).json()
  const follows = async (language: string): Promise<string> => {
    const made = await claire.post(`/api/stories/${row.id}/editions`, {
      data: { language, follows: english },
    })
    expect(made.ok(), await made.text()).toBe(true)
    return (await made.json()).edition.id
  }
  const [french, japanese] = [await follows('fr'), await follows('ja')]
  expect((await ana.post(`/api/editions/${english}/file`, { data: { note } })).ok()).toBe(true)
  await ana.dispose()
  await claire.dispose()
  return { english, french, japanese }
}

async function files(who: Colleague, note: string): Promise<void> {
  await who.seesSaved()
  await who.opensPanel('Filing')
  await beside(who).getByLabel('Note to the desk').fill(note)
  await who.page.keyboard.press('Control+Enter')
  await expect(standing(who).getByText(/^Filed/)).toBeVisible(live)
}

/** Exactly what is on the clearing page. */
async function clears(who: Colleague, edition: string, words: RegExp): Promise<void> {
  await who.page.goto(`/story/${edition}/clear`)
  await who.page.getByRole('button', { name: words }).click()
  await expect(who.page.getByText('Cleared as it stands.', { exact: false }).first()).toBeVisible(live)
}

async function corrects(who: Colleague, edition: string, language: string, advisory: string): Promise<void> {
  const panel = beside(who)
  await who.opens(edition)
  await who.opensPanel('Release')
  await panel.getByLabel('As', { exact: true }).selectOption('correction')
  await panel.getByLabel('Advisory to clients').fill(advisory)
  await panel.getByRole('button', { name: /^Release/ }).click()
  await expect(
    panel
      .getByRole('listitem')
      .filter({ hasText: language })
      .getByText(/^Corrected,/),
  ).toBeVisible(live)
}

test('two languages go out together under an embargo, a third follows, and a correction of the first reaches the second', async ({
  browser,
}) => {
  test.slow()
  const { english, french, japanese } = await filed('The spokesperson rings back before six.')
  const ana = await comes(browser, 'ana')
  const claire = await comes(browser, 'translator')
  const milo = await comes(browser, 'editor')
  const reader = heard(await (await browser.newContext({ baseURL: newsroom.address })).newPage(), 'a reader')
  const readersFind = async (words: string) => {
    for (const address of ['/news/en', '/news/fr', '/news/en/atom.xml', '/news/fr/atom.xml'])
      if ((await (await reader.request.get(address)).text()).includes(words)) return true
    return false
  }

  await ana.opens(english)
  const lines = await ana.reads('Body')
  const last = lines.findIndex((line) => line.includes('600 million'))
  /** What the translator makes of a paragraph. */
  const words = (line: number) => (line === last ? 'Jusqu’à 600 millions d’euros.' : `Paragraphe ${line}.`)

  await test.step('the translator works along', async () => {
    await claire.opens(french)
    await claire.field('Headline').click()
    await claire.page.keyboard.insertText(HEADLINE.fr)
    await claire.presses('Control+Enter')
    for (const line of lines.keys()) {
      await claire.page.keyboard.insertText(words(line))
      await claire.presses('Control+Enter')
    }
  })

  await test.step('the editor reads the note, takes it, asks and edits; the reporter answers', async () => {
    await milo.opens(english)
    await milo.opensPanel('Filing')
    await expect(beside(milo)).toContainText('The spokesperson rings back before six.')
    await takePicture(milo.page, 'persona-filing')
    await beside(milo).getByRole('button', { name: 'Claim' }).click()
    await expect(standing(milo).getByText(/With you/)).toBeVisible()
    const asked = beside(milo).getByRole('combobox', { name: 'Comment' })
    await expect(async () => {
      await milo.selects('Body', 'three sources')
      await milo.page.keyboard.press('Control+Alt+m')
      await expect(asked).toBeFocused({ timeout: 2000 })
    }).toPass(live)
    await beside(milo).getByText('Ask a question').click()
    await beside(milo).getByLabel('Waits for an answer from').selectOption('Ana Ferreira')
    await beside(milo).getByRole('combobox', { name: 'Query' }).fill('Are they all on the board?')
    await milo.page.keyboard.press('Control+Enter')
    const query = ana.page.getByRole('article', { name: 'Query by Milo Dahl' })
    await ana.opensPanel('Comments')
    await expect(query).toContainText('Are they all on the board?', live)
    await query.click()
    await query.getByRole('combobox', { name: 'Reply' }).fill('Two of them are.')
    await ana.page.keyboard.press('Control+Enter')
    await expect(beside(milo)).toContainText('Two of them are.', live)
    await milo.goesAfter('Body', 'three sources')
    await milo.types(' on both sides')
    await milo.seesSaved()
    await clears(milo, english, /^Clear th/)
    await takePicture(milo.page, 'persona-cleared')
  })

  await test.step('one more word is typed, and the editor clears that', async () => {
    await ana.goesAfter('Body', 'declined to comment')
    await ana.types(' again')
    await ana.seesSaved()
    await milo.opens(english)
    await expect(standing(milo)).toContainText(/1 change since/, live)
    await clears(milo, english, /^Clear this change/)
  })

  await test.step('the translator sees which paragraphs they changed, and files', async () => {
    const margin = claire.page.getByRole('list', { name: 'How each block stands' })
    const stale = margin.getByText('Stale', { exact: true })
    await expect(stale).toHaveCount(2, live)
    for (const line of [0, lines.findIndex((one) => one.includes('declined to comment'))]) {
      await claire.goesAfter('Body', words(line))
      await claire.presses('Control+Enter')
    }
    await expect(stale).toHaveCount(0, live)
    await takePicture(claire.page, 'persona-translated')
    await files(claire, 'Relu en entier.')
    await clears(milo, french, /^Clear th/)
  })

  const panel = beside(milo)
  await test.step('it is ordered in three languages under an embargo, and goes without the Japanese', async () => {
    await milo.opens(english)
    await milo.opensPanel('Release')
    for (const language of ['French', 'Japanese'])
      await panel.getByRole('checkbox', { name: new RegExp(language) }).check()
    await panel.getByLabel('When').selectOption({ label: 'Under embargo until' })
    await panel.getByLabel('Day and time').fill('2035-03-25T06:00')
    await takePicture(milo.page, 'persona-order')
    await panel.getByLabel('Advisory to clients').press('Control+Enter')
    await expect(panel).toContainText('Holds the others up.', live)
    await takePicture(milo.page, 'persona-waits')
    await panel.getByRole('button', { name: 'Go without Japanese' }).click()
    await expect(panel).not.toContainText('Holds the others up.', live)
    for (const headline of Object.values(HEADLINE)) expect(await readersFind(headline)).toBe(false)
  })

  const readers =
    await test.step('the embargo is lifted: both are out, each with a way to the other', async () => {
      await panel.getByRole('button', { name: 'Lift it now…' }).click()
      await panel.getByLabel('Why readers may have it now').fill('Both companies have said so.')
      await milo.page.keyboard.press('Control+Enter')
      const out = panel.getByRole('link')
      await expect(out).toHaveCount(2, live)
      const [there = ''] = await out.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      )
      await takePicture(milo.page, 'persona-out')
      await reader.goto(there)
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.en)
      await expect(reader.getByRole('article')).toContainText('three sources on both sides')
      await expect(reader.getByRole('article')).toContainText('declined to comment again')
      await takePicture(reader, 'persona-page-en')
      await reader.getByRole('article').getByRole('link', { name: 'Français' }).click()
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADLINE.fr)
      await expect(reader.getByRole('article')).toContainText('Jusqu’à 600 millions d’euros.')
      return { english: there, french: new URL(reader.url()).pathname }
    })

  await test.step('the Japanese follows', async () => {
    await claire.opens(japanese)
    await claire.field('Headline').click()
    await claire.page.keyboard.insertText('二社が提携を検討')
    await claire.presses('Control+Enter')
    await claire.page.keyboard.insertText('三人の関係者が語った。')
    await claire.presses('Control+Enter')
    await files(claire, '')
    await clears(milo, japanese, /^Clear th/)
    await milo.opens(japanese)
    await milo.opensPanel('Release')
    await panel.getByRole('button', { name: /^Release/ }).click()
    await expect(panel.getByRole('link')).toHaveCount(3, live)
    await expect(async () => {
      await reader.goto(readers.english)
      await reader.getByRole('link', { name: '日本語' }).click({ timeout: 2000 })
    }).toPass(live)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('二社が提携を検討')
  })

  await test.step('the reporter corrects the sum, and it goes out as a correction', async () => {
    await ana.selects('Body', '600')
    await ana.types('60')
    await files(ana, 'The company had it wrong.')
    await clears(milo, english, /^Clear this change/)
    await corrects(
      milo,
      english,
      'English',
      `Paragraph ${last + 1}: the sum is 60 million euros, not 600 million.`,
    )
  })

  await test.step('the translator sees it, and readers of the French read what was wrong', async () => {
    await claire.opens(french)
    const original = claire.page.getByRole('textbox', { name: 'The original’s body' })
    await expect(original.locator('ins')).toHaveText('60', live)
    await claire.opensPanel('Comments')
    const asked = claire.page.getByRole('article', { name: /by Milo Dahl/ })
    await expect(asked.filter({ hasText: 'the sum is 60 million euros' })).toBeVisible(live)
    await takePicture(claire.page, 'persona-corrected-original')
    await claire.selects('Body', '600')
    await claire.types('60')
    await claire.presses('Control+Enter')
    await files(claire, 'La somme.')
    await clears(milo, french, /^Clear this change/)
    await corrects(
      milo,
      french,
      'French',
      `Paragraphe ${last + 1} : il s’agit de 60 millions d’euros, et non de 600.`,
    )
    await expect(async () => {
      await reader.goto(readers.french)
      await expect(reader.getByRole('article')).toContainText('Jusqu’à 60 millions d’euros.', {
        timeout: 2000,
      })
    }).toPass(live)
    await expect(reader.getByRole('region', { name: 'Corrections' })).toContainText('et non de 600.')
    await takePicture(reader, 'persona-page-fr')
    await reader.getByRole('link', { name: 'Comment cet article a changé' }).click()
    await expect(reader.locator('del')).toContainText('600')
    await takePicture(reader, 'persona-history')
  })
  expect(complaints).toEqual([])
})
