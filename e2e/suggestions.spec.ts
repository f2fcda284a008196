import { expect, test } from '@playwright/test'
import { clean } from './clean.ts'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

const WIRE = `by Ana Ferreira
MARLOW (Courier) – The port of Marlow will shut its east lock in April, two people who have seen the plan said.
Grain exporters were told to book berths elsewhere from the first week of the month.
The harbour master declined to comment. A ferry company said its boats would sail as planned.
Divers found cracks in the gate in January and looked again in March.`

const [FIRST, SECOND, THIRD, FOURTH] = WIRE.split('\n')
  .slice(1)
  .map((line) => line.replace('MARLOW (Courier) – ', '')) as [string, string, string, string]

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

const list = (one: Colleague) =>
  one.page.getByRole('list', { name: 'Open suggestions' }).getByRole('listitem')
const published = async (edition: string) => (await newsroom.copyOnDisk(edition)).body

/** Selects letters before the caret. */
async function selectsBack(one: Colleague, letters: number): Promise<void> {
  for (let n = 0; n < letters; n++) await one.page.keyboard.press('Shift+ArrowLeft')
  await one.frame()
}

async function beginsToSuggest(one: Colleague): Promise<void> {
  await expect(one.page.getByRole('button', { name: 'Writing' })).toBeVisible()
  await one.presses('Alt+Shift+X')
  await expect(one.page.getByRole('button', { name: 'Suggesting' })).toBeVisible()
  await expect(one.field('Body')).toHaveAttribute('contenteditable', 'true')
}

test('a reporter suggests, an editor accepts and rejects, and takes one back', async ({ browser }) => {
  const edition = await newsroom.story('ana', { slug: 'LOCK/APRIL', headline: 'Lock to shut', wire: WIRE })
  const ana = await newsroom.colleague(browser, 'ana')
  const milo = await newsroom.colleague(browser, 'editor')
  for (const one of [ana, milo]) await one.opens(edition)
  const before = await published(edition)

  await test.step('she replaces a word, adds a line, joins two paragraphs, and makes words bold', async () => {
    await ana.goesAfter('Body', 'shut')
    await beginsToSuggest(ana)
    await expect(ana.field('Body')).toBeFocused()
    await ana.goesAfter('Body', 'will shut')
    await selectsBack(ana, 'shut'.length)
    await ana.types('close')
    await ana.goesAfter('Body', SECOND)
    await ana.presses('Enter')
    await ana.types('Others wait for word from the port.')
    await ana.goesAfter('Body', 'Divers')
    await ana.presses('Home', 'Backspace')
    await ana.goesAfter('Body', 'Grain exporters')
    await selectsBack(ana, 'exporters'.length)
    await ana.presses('Control+b')
    await ana.field('Headline').click()
    await ana.presses('End')
    await ana.types(' in April')
    await ana.seesSaved()
    expect(await published(edition)).toEqual(before)
    await expect(ana.field('Body').locator('del', { hasText: 'shut' })).toBeVisible()
    await expect(ana.field('Body').locator('ins', { hasText: 'close' })).toBeVisible()
  })

  await test.step('what cannot be suggested is refused with a sentence', async () => {
    await ana.goesAfter('Body', 'harbour master')
    await ana.presses('Alt+ArrowUp')
    await expect(ana.page.getByRole('alert').filter({ hasText: 'cannot be suggested' })).toBeVisible()
    await ana.page.getByRole('button', { name: 'Close', exact: true }).click()
  })

  await test.step('he sees five of them in the order of the text, and finds nothing serious with axe', async () => {
    await milo.opensPanel('Suggestions')
    await expect(list(milo)).toHaveCount(5)
    await expect(list(milo).nth(0)).toContainText('in April')
    await expect(list(milo).nth(1)).toContainText('close')
    await expect(list(milo).nth(3)).toContainText('Others wait')
    await clean(milo.page, 'the panel of suggestions')
  })

  await test.step('without a mouse: accepts one with A, rejects one with R, and goes on to the next', async () => {
    await list(milo).nth(1).getByRole('button').first().focus()
    await milo.presses('a')
    await expect(list(milo)).toHaveCount(4, { timeout: 20_000 })
    await expect
      .poll(() => published(edition).then(([first]) => first), { timeout: 20_000 })
      .toBe(FIRST.replace('shut', 'close'))
    await list(milo).nth(2).getByRole('button').first().focus()
    await milo.presses('r')
    await expect(list(milo)).toHaveCount(3, { timeout: 20_000 })
    await expect
      .poll(() => ana.reads('Body').then((lines) => lines.join('\n')), { timeout: 20_000 })
      .not.toContain('Others wait')
  })

  await test.step('he takes his rejection back, accepts all that are left, takes that back at once, and accepts them anew', async () => {
    const decided = milo.page.getByRole('list', { name: 'Decided suggestions' })
    await decided.getByRole('button', { name: /Take back.*Others wait/ }).click()
    await expect(list(milo)).toHaveCount(4, { timeout: 20_000 })
    await milo.page.getByRole('button', { name: 'Accept all 4' }).click()
    await milo.page.getByRole('button', { name: 'Accept', exact: true }).first().click()
    await expect(list(milo)).toHaveCount(0, { timeout: 20_000 })
    await expect(milo.page.getByText('4 accepted together by you')).toBeVisible({ timeout: 20_000 })
    await milo.page.getByRole('button', { name: 'Take all back' }).click()
    await expect(list(milo)).toHaveCount(4, { timeout: 20_000 })
    await milo.page.getByRole('button', { name: 'Accept all 4' }).click()
    await milo.page.getByRole('button', { name: 'Accept', exact: true }).first().click()
    await expect(list(milo)).toHaveCount(0, { timeout: 20_000 })
    await expect
      .poll(() => published(edition), { timeout: 20_000 })
      .toEqual([
        FIRST.replace('shut', 'close'),
        SECOND,
        'Others wait for word from the port.',
        `${THIRD}${FOURTH}`,
      ])
    expect((await newsroom.copyOnDisk(edition)).headline).toBe('Lock to shut in April')
  })

  await test.step('a notice leads her to what was decided', async () => {
    const decided = (one: Colleague) => one.page.getByRole('list', { name: 'Decided suggestions' })
    const api = await newsroom.api('ana')
    const told = await (await api.get(`/api/editions/${edition}/suggestions/decided`)).json()
    await ana.page.goto(`/story/${edition}?suggestion=${told.decided[0].group}`)
    await expect(decided(ana).locator('[aria-current=true]')).toHaveCount(1, { timeout: 20_000 })
    await api.dispose()
  })
  for (const one of [ana, milo]) await one.page.context().close()
})

test('what one chose is remembered, a link leads to one suggestion, and plain typing stays plain', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'LOCK/MAY', headline: 'Lock to shut', wire: WIRE })
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.opens(edition)
  await ana.goesAfter('Body', SECOND)
  await ana.types(' Plainly.')
  await beginsToSuggest(ana)
  await ana.goesAfter('Body', 'declined')
  await ana.types(' politely')
  await ana.seesSaved()

  await test.step('nothing can be typed as copy before the part that writes suggestions has come', async () => {
    let serve = () => {}
    const served = new Promise<void>((done) => {
      serve = done
    })
    const foot = /\/story-foot-[^/]*\.js/
    await ana.page.route(foot, async (route) => {
      await served
      await route.continue()
    })
    await ana.page.goto(`/story/${edition}`)
    await expect(ana.field('Body')).toContainText('politely')
    await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'false')
    serve()
    await expect(ana.page.getByRole('button', { name: 'Suggesting' })).toBeVisible()
    await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true')
    await ana.page.unroute(foot)
  })
  await ana.opensPanel('Suggestions')
  const group = await list(ana).getByRole('button').first().getAttribute('data-of')
  await ana.page.goto(`/story/${edition}?suggestion=${group}`)
  await expect(list(ana)).toHaveCount(1)
  await expect(list(ana).getByRole('button').first()).toHaveAttribute('aria-current', 'true')
  await expect(ana.field('Body').locator('[data-pointed-group]')).toHaveText('politely'.padStart(9))
  await ana.presses('Alt+Shift+X')
  await expect(ana.page.getByRole('button', { name: 'Writing' })).toBeVisible()
  await ana.goesAfter('Body', FOURTH)
  await ana.types(' Again.')
  await ana.seesSaved()
  expect(await published(edition)).toEqual([FIRST, `${SECOND} Plainly.`, THIRD, `${FOURTH} Again.`])
  await ana.page.context().close()
})

test('a note in the copy is for colleagues only, and axe finds nothing serious', async ({ browser }) => {
  const edition = await newsroom.story('ana', { slug: 'LOCK/JUNE', headline: 'Lock to shut', wire: WIRE })
  const ana = await newsroom.colleague(browser, 'ana')
  const ben = await newsroom.colleague(browser, 'editor')
  for (const one of [ana, ben]) await one.opens(edition)
  const words = await ana.page.getByRole('contentinfo').getByText(/words/).textContent()
  await expect(ana.page.getByRole('button', { name: /^Note/ })).toBeVisible()
  await ana.goesAfter('Body', SECOND)
  await ana.presses('Alt+Shift+J')
  await ana.types(' Who told them?')
  await ana.presses('Alt+Shift+J')
  await ana.seesSaved()
  await expect(ben.field('Body').getByRole('note')).toHaveText(' Who told them?')
  await test.step('whose it is is said where the pointer or the caret rests in it', async () => {
    const said = ben.page.getByText('Note by Ana Ferreira')
    await ben.field('Body').getByRole('note').hover()
    await expect(said).toBeVisible()
    await ben.page.getByRole('heading').first().hover()
    await expect(said).toHaveCount(0)
    await ben.goesAfter('Body', 'Who told')
    await expect(said).toBeVisible()
    await ben.presses('Escape')
    await expect(said).toHaveCount(0)
  })
  expect(await published(edition)).toEqual([FIRST, SECOND, THIRD, FOURTH])
  expect(newsroom.exported(edition)).not.toContain('Who told')
  await expect(ana.page.getByRole('contentinfo').getByText(/words/)).toHaveText(words ?? '')
  await clean(ben.page, 'a story with a note')
  for (const one of [ana, ben]) await one.page.context().close()
})

test('who may only suggest finds the copy open, cannot decide, and withdraws what they suggested', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'LOCK/JULY', headline: 'Lock to shut', wire: WIRE })
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(edition)
  await expect(claire.page.getByRole('toolbar').getByRole('button', { name: 'Bold' })).toBeVisible()
  await claire.goesAfter('Body', 'Grain exporters')
  await claire.types(' abroad')
  await claire.goesAfter('Body', 'declined')
  await selectsBack(claire, 'declined'.length)
  await claire.types('would not')
  await claire.seesSaved()
  expect(await published(edition)).toEqual([FIRST, SECOND, THIRD, FOURTH])
  await claire.opensPanel('Suggestions')
  await expect(list(claire)).toHaveCount(2)
  await expect(claire.page.getByRole('button', { name: /^Accept/ })).toHaveCount(0)
  await claire.page.getByRole('button', { name: /^Withdraw.*abroad/ }).click()
  await expect(list(claire)).toHaveCount(1)
  await claire.seesSaved()
  await claire.opens(edition)
  await expect.poll(() => claire.reads('Body').then((lines) => lines.join('\n'))).toContain('would not')
  expect((await claire.reads('Body')).join('\n')).not.toContain('abroad')

  await test.step('what she takes out of it while it is accepted stands, struck by suggestion, and all of hers is taken', async () => {
    await claire.opensPanel('Suggestions')
    const group = await list(claire).locator('[data-of]').first().getAttribute('data-of')
    await claire.page.context().setOffline(true)
    await expect(claire.page.getByText('Offline', { exact: false }).first()).toBeVisible({ timeout: 20_000 })
    await claire.goesAfter('Body', 'would not')
    await claire.presses('Backspace', 'Backspace', 'Backspace')
    await claire.goesAfter('Body', 'Divers')
    await claire.types(' from Marlow')
    const api = await newsroom.api('editor')
    const path = `/api/editions/${edition}/suggestions/decide`
    expect((await api.post(path, { data: { decision: 'accept', groups: [group] } })).ok()).toBe(true)
    await api.dispose()
    await claire.page.context().setOffline(false)
    await claire.seesSaved()
    const accepted = THIRD.replace('declined', 'would not')
    await expect.poll(() => published(edition)).toEqual([FIRST, SECOND, accepted, FOURTH])
    await expect(list(claire)).toHaveCount(2, { timeout: 20_000 })
    await expect(claire.field('Body').locator('del', { hasText: 'not' })).toBeVisible()
    await expect(claire.field('Body').locator('ins', { hasText: 'from Marlow' })).toBeVisible()
    await expect(claire.page.getByText('could not be taken')).toHaveCount(0)
  })
  await claire.page.context().close()
})

test('the original beside its localization shows what is only suggested, and nobody copies that', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'LOCK/AUGUST', headline: 'Lock to shut', wire: WIRE })
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.opens(edition)
  await beginsToSuggest(ana)
  await ana.goesAfter('Body', 'Grain exporters')
  await ana.types(' abroad')
  await ana.seesSaved()
  const api = await newsroom.api('ana')
  const { story } = await (await api.get(`/api/editions/${edition}`)).json()
  const asked = { language: 'fr', follows: edition, begins: 'copy' }
  const made = await api.post(`/api/stories/${story.id}/editions`, { data: asked })
  const { id } = (await made.json()).edition
  await api.dispose()
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(id)
  const original = claire.page.getByRole('textbox', { name: 'The original’s body' })
  await expect(original.locator('ins')).toHaveText(' abroad')
  await original.getByText('Grain exporters').click({ clickCount: 3 })
  const copied = await claire.page.evaluate(
    () =>
      new Promise<string>((done) => {
        const copied = ({ clipboardData }: ClipboardEvent) => done(clipboardData?.getData('text/plain') ?? '')
        document.addEventListener('copy', copied, { once: true })
        // What was selected is known a moment later.
        requestAnimationFrame(() => requestAnimationFrame(() => document.execCommand('copy')))
      }),
  )
  expect(copied).toBe(SECOND)
  for (const one of [ana, claire]) await one.page.context().close()
})
