import { type Browser, expect, type Locator, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

test.use({ serviceWorkers: 'allow' })

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

const TEXT = ['The vote is due on Friday.', 'Nobody has seen the text.', 'The minister did not call back.']
const PATIENT = { timeout: 20_000 }

/** The panel of comments, as one person has it beside the copy. */
class Comments {
  readonly who: Colleague
  constructor(who: Colleague) {
    this.who = who
  }

  get panel(): Locator {
    return this.who.page.getByRole('region', { name: 'Comments' })
  }

  get cards(): Locator {
    return this.panel.getByRole('article')
  }

  card(words: string): Locator {
    return this.cards.filter({ hasText: words })
  }

  /** Says something about words of the body, by keys alone. */
  async comments(on: string, words: string): Promise<void> {
    const field = await this.begins(on)
    await this.who.types(words)
    await this.who.page.keyboard.press('Control+Enter')
    await expect(field).toHaveCount(0)
  }

  /** Again where the keys were not heard yet: they come after the copy. */
  async begins(on: string): Promise<Locator> {
    const field = this.panel.getByRole('combobox', { name: 'Comment' })
    await expect(async () => {
      await this.who.selects('Body', on)
      await this.who.page.keyboard.press('Control+Alt+m')
      await expect(field).toBeFocused({ timeout: 2000 })
    }).toPass(PATIENT)
    return field
  }

  /** The words that are drawn as commented, strong ones too. */
  async drawn(): Promise<string[]> {
    return this.who.page.evaluate(() =>
      ['comment', 'comment-now', 'comment-original', 'comment-original-now'].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map(String),
      ),
    )
  }

  async sees(words: string[]): Promise<void> {
    await expect.poll(() => this.drawn(), PATIENT).toEqual(words)
  }
}

/** Ana writes the story; Claire translates, and only reads it. */
async function atWork(browser: Browser, slug: string) {
  const edition = await newsroom.story('ana', { slug, headline: 'Vote due', text: TEXT.join('\n') })
  const ana = await newsroom.colleague(browser, 'ana')
  const claire = await newsroom.colleague(browser, 'translator')
  await ana.opens(edition)
  await claire.page.goto(`/story/${edition}`)
  await expect(claire.field('Body')).toContainText(TEXT[2] ?? '')
  await expect(claire.field('Body')).toHaveAttribute('contenteditable', 'false')
  return { edition, ana, claire, anas: new Comments(ana), claires: new Comments(claire) }
}

test('a reader comments and names the reporter, she answers by keys, and both see where it stands whatever is written', async ({
  browser,
}) => {
  const { edition, ana, claire, anas, claires } = await atWork(browser, 'VOTE')

  await test.step('Claire comments on words, and names Ana as he types', async () => {
    await claires.begins('vote is due')
    await claire.types('Is that so? @ana')
    await expect(
      claires.panel.getByRole('listbox').getByRole('option', { name: /Ana Ferreira/ }),
    ).toBeVisible()
    await claire.page.keyboard.press('Enter')
    await claire.page.keyboard.press('Control+Enter')
    await expect(claires.card('Is that so?')).toContainText('@Ana Ferreira')
    await claires.sees(['vote is due'])
  })
  await test.step('Ana is told live, goes there by a key and replies by another', async () => {
    await anas.sees(['vote is due'])
    const rail = ana.page.getByRole('navigation', { name: 'Panels' })
    await expect(rail.getByRole('button', { name: 'Comments, 1 waits for you' })).toBeVisible(PATIENT)
    await ana.page.keyboard.press('Alt+Shift+BracketRight')
    await expect(anas.card('Is that so?')).toHaveAttribute('data-active', 'true')
    await ana.page.keyboard.press('Alt+Shift+r')
    await expect(anas.panel.getByRole('combobox', { name: 'Reply' })).toBeFocused()
    await ana.types('It is: on Friday.')
    await ana.page.keyboard.press('Control+Enter')
    await expect(claires.card('Is that so?')).toContainText('It is: on Friday.', PATIENT)
  })
  await test.step('typing within, splitting and joining leave it on its words', async () => {
    await ana.goesAfter('Body', 'The vote')
    await ana.types(' now')
    await claires.sees(['vote now is due'])
    await ana.goesAfter('Body', 'vote now is')
    await ana.presses('Enter')
    await claires.sees(['vote now is', ' due'])
    await ana.presses('Backspace')
    await claires.sees(['vote now is due'])
    await ana.presses('Control+Alt+1')
    await claires.sees(['vote now is due'])
    await anas.sees(['vote now is due'])
  })
  await test.step('its words deleted, it stands apart with its quote; undone, it is where it was', async () => {
    await ana.selects('Body', 'vote now is due')
    // A cut is undone by itself, however fast it comes after what was typed.
    await ana.presses('Control+x')
    await claires.sees([])
    await expect(claires.panel.getByText('Their words are no longer in the copy')).toBeVisible(PATIENT)
    await expect(claires.card('Is that so?').getByRole('blockquote').first()).toHaveText('vote is due')
    await ana.presses('Control+z')
    await claires.sees(['vote now is due'])
    await expect(claires.panel.getByText('Their words are no longer in the copy')).toHaveCount(0)
  })
  await test.step('cut and put in elsewhere it goes along; a copy of its words has none', async () => {
    await ana.selects('Body', 'vote now is due')
    await ana.presses('Control+x')
    await claires.sees([])
    await ana.goesAfter('Body', 'seen the text.')
    await ana.presses('Control+v')
    await claires.sees(['vote now is due'])
    await expect.poll(() => claire.reads('Body')).toContainEqual('Nobody has seen the text.vote now is due')
    await ana.goesAfter('Body', 'call back.')
    await ana.presses('Control+v')
    await expect
      .poll(() => claire.reads('Body'))
      .toContainEqual('The minister did not call back.vote now is due')
    await claires.sees(['vote now is due'])
  })
  await test.step('what is being written is there after a reload, and a link opens the comment', async () => {
    await anas.card('Is that so?').click()
    await anas.panel.getByRole('combobox', { name: 'Reply' }).fill('Half a thou')
    await ana.seesSaved()
    const id = await newsroomThread(edition)
    await expect
      .poll(async () => {
        await ana.page.goto(`/story/${edition}/?thread=${id}`)
        await expect(anas.card('Is that so?')).toHaveAttribute('data-active', 'true', PATIENT)
        return anas.panel.getByRole('combobox', { name: 'Reply' }).inputValue()
      }, PATIENT)
      .toBe('Half a thou')
  })
  await test.step('resolved by a key, it goes out of sight for both, and opens again', async () => {
    await ana.page.keyboard.press('Alt+Shift+Enter')
    await expect(anas.panel.getByText('Everything is resolved.')).toBeVisible(PATIENT)
    await anas.sees([])
    // Who is in it when it is resolved reads who did.
    await expect(claires.card('Is that so?')).toContainText('Resolved by Ana Ferreira', PATIENT)
    await claires.panel.getByRole('radio', { name: 'Resolved 1' }).check({ force: true })
    await claires.panel.getByRole('button', { name: 'Open again' }).click()
    await anas.sees(['vote now is due'])
  })
})

test('what is written without a line is kept, shown as waiting, and there once when the line is back', async ({
  browser,
}) => {
  const { ana, claire, anas, claires } = await atWork(browser, 'VOTE/OFFLINE')
  await ana.opensPanel('Comments')
  await claire.couldOpenOffline()
  await claire.page.context().setOffline(true)
  await claires.comments('Nobody', 'Who is nobody?')
  await expect(claires.card('Who is nobody?')).toContainText('Waits for the line')
  await claires.sees(['Nobody'])
  await ana.goesBefore('Body', 'Nobody')
  await ana.types('So far ')
  await expect(anas.cards).toHaveCount(0)
  await claire.page.reload()
  await expect(claire.field('Body')).toContainText('Nobody', PATIENT)
  await claire.opensPanel('Comments')
  await expect(claires.card('Who is nobody?')).toContainText('Waits for the line', PATIENT)
  await claire.page.context().setOffline(false)
  await anas.sees(['Nobody'])
  await expect(anas.cards).toHaveCount(1)
  await expect(claires.card('Who is nobody?')).not.toContainText('Waits for the line', PATIENT)
  await expect(claires.cards).toHaveCount(1)
})

async function newsroomThread(edition: string): Promise<string> {
  const api = await newsroom.api('ana')
  const { threads } = await (await api.get(`/api/editions/${edition}/threads`)).json()
  await api.dispose()
  return threads[0].id
}

test('a translator asks the desk of the original from her own row, and the reporter’s answer comes back to it', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', {
    slug: 'VOTE/FR',
    headline: 'Vote due',
    text: TEXT.join('\n'),
  })
  const api = await newsroom.api('ana')
  const { story } = await (await api.get(`/api/editions/${edition}`)).json()
  const localized = { language: 'fr', follows: edition, begins: 'copy' }
  const made = await api.post(`/api/stories/${story.id}/editions`, { data: localized })
  const french = (await made.json()).edition.id
  await api.dispose()
  const claire = await newsroom.colleague(browser, 'translator')
  const claires = new Comments(claire)
  await claire.page.goto(`/story/${french}`)
  await expect(claire.field('Body')).toContainText(TEXT[2] ?? '', PATIENT)
  const field = claires.panel.getByRole('combobox', { name: 'Query' })
  await expect(async () => {
    await claire.goesAfter('Body', 'The minister')
    await claire.page.keyboard.press('Alt+Shift+q')
    await expect(field).toBeFocused({ timeout: 2000 })
  }).toPass(PATIENT)
  await claire.types('Which minister?')
  await claire.page.keyboard.press('Control+Enter')
  const sign = claire.page.getByRole('button', { name: 'Query waits' })
  await expect(sign).toBeVisible(PATIENT)

  const ana = await newsroom.colleague(browser, 'ana')
  const anas = new Comments(ana)
  await ana.opens(edition)
  await anas.sees(['The minister did not call back.'])
  await ana.opensPanel('Comments')
  const query = anas.card('Which minister?')
  await expect(query).toContainText('Query to the desk: waits for an answer')
  await query.click()
  await query.getByRole('combobox', { name: 'Reply' }).fill('The minister of ports.')
  await query.getByRole('button', { name: 'Answer' }).click()
  await expect(query).toContainText('answered', PATIENT)

  await claire.page.getByRole('button', { name: 'Query answered' }).click(PATIENT)
  await expect(claires.card('Which minister?')).toContainText('The minister of ports.', PATIENT)
})

test('what somebody suggests is talked about at the suggestion', async ({ browser }) => {
  const edition = await newsroom.story('ana', {
    slug: 'VOTE/WORDS',
    headline: 'Vote due',
    text: TEXT.join('\n'),
  })
  const ana = await newsroom.colleague(browser, 'ana')
  const anas = new Comments(ana)
  await ana.opens(edition)
  await ana.page.getByRole('button', { name: 'Writing' }).click(PATIENT)
  await expect(ana.page.getByRole('button', { name: 'Suggesting' })).toBeVisible()
  await ana.goesAfter('Body', 'The vote')
  await ana.types(' of May')
  await ana.page
    .getByRole('navigation', { name: 'Panels' })
    .getByRole('button', { name: 'Suggestions' })
    .click()
  await ana.page.getByRole('button', { name: /^Discuss/ }).click(PATIENT)
  const field = anas.panel.getByRole('combobox', { name: 'Comment' })
  await expect(field).toBeFocused()
  await ana.types('Or was it June?')
  await ana.page.keyboard.press('Control+Enter')
  await expect(anas.card('Or was it June?')).toContainText('On a suggestion')
  await ana.page
    .getByRole('navigation', { name: 'Panels' })
    .getByRole('button', { name: 'Suggestions' })
    .click()
  await expect(ana.page.getByRole('button', { name: /^1 comment/ })).toBeVisible(PATIENT)
})
