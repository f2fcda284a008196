import { type Browser, expect, test } from '@playwright/test'
import { clean } from './clean.ts'
import type { Colleague } from './colleague.ts'
import { Newsroom, type Who } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

const TEXT = `The Alder Bay ferry sails again on Friday, its owner said.
It carried 214 people on its last crossing, and nobody was hurt in the fire.
Repairs took eleven weeks at the yard in Marlow.`

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

/** A story of Ana's that she has filed, as a program arranges it. */
async function filed(slug: string): Promise<string> {
  const edition = await newsroom.story('ana', { slug, headline: 'Ferry to sail again', text: TEXT })
  const api = await newsroom.api('ana')
  const answer = await api.post(`/api/editions/${edition}/file`, {
    data: { note: 'The owner is on the phone.' },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  await api.dispose()
  return edition
}

async function pageOf(who: Who, edition: string) {
  const api = await newsroom.api(who)
  const page = await (await api.get(`/api/editions/${edition}`)).json()
  await api.dispose()
  return page
}

/** Opens it to clear it, and waits until what changed is known. */
async function clears(browser: Browser, who: Who, edition: string): Promise<Colleague> {
  const colleague = await newsroom.colleague(browser, who)
  await colleague.page.goto(`/story/${edition}/clear`)
  await expect(colleague.field('Body')).toHaveAttribute('contenteditable', 'true')
  await expect(colleague.page.getByRole('banner')).toContainText(/chang/)
  return colleague
}

const act = ({ page }: Colleague) => page.getByRole('banner').getByRole('button', { name: /^Clear th/ })
const cleared = ({ page }: Colleague) => page.getByText('Cleared as it stands.', { exact: false }).first()
/** What is drawn struck; it is no text of the copy. */
const struck = ({ page }: Colleague) =>
  page.locator('[data-went]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.went))
/** What is coloured as having come in. */
const coloured = ({ page }: Colleague, ...names: ('change' | 'change-now')[]) =>
  page.evaluate(
    (all) =>
      all.flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
      ),
    names.length > 0 ? names : ['change', 'change-now'],
  )

test('an editor edits where he clears while the reporter types a word, and clears what he has seen', async ({
  browser,
}) => {
  const edition = await filed('FERRY/CLEARING')
  const milo = await clears(browser, 'editor', edition)
  await expect(milo.page.getByRole('banner')).toContainText('Nothing changed since it was filed')

  await test.step('what he changes is drawn as he types, and struck words are no part of the copy', async () => {
    await milo.selects('Body', 'eleven')
    await milo.types('twelve')
    await milo.goesAfter('Body', 'again on Friday')
    await milo.types(' at noon')
    await expect(milo.page.getByRole('banner')).toContainText('2 changes since it was filed')
    await expect.poll(() => struck(milo)).toEqual(['eleven'])
    await expect.poll(() => coloured(milo)).toEqual([' at noon', 'twelve'])
    expect(await milo.reads('Body')).toEqual([
      'The Alder Bay ferry sails again on Friday at noon, its owner said.',
      'It carried 214 people on its last crossing, and nobody was hurt in the fire.',
      'Repairs took twelve weeks at the yard in Marlow.',
    ])
    await milo.seesSaved()
  })

  await test.step('he goes from change to change without leaving the copy, and beside it', async () => {
    await milo.goesBefore('Body', 'The Alder Bay')
    await milo.presses('Alt+j')
    const says = milo.page.getByText(/^1 of 2: “ at noon” came in$/)
    await expect(says).toBeAttached()
    await expect.poll(() => coloured(milo, 'change-now')).toEqual([' at noon'])
    await milo.presses('Alt+j')
    await expect(milo.page.getByText('2 of 2: “eleven” became “twelve”')).toBeAttached()
    await milo.types('x')
    await milo.presses('Backspace')
    await milo.page.getByRole('button', { name: 'Next change' }).click()
    await milo.presses('k')
    await expect(milo.page.getByText(/^\d of 2: /)).toBeAttached()
  })

  const ana = await newsroom.colleague(browser, 'ana')
  await test.step('what the reporter types meanwhile is announced, and not cleared before he has been there', async () => {
    await ana.opens(edition)
    await ana.goesAfter('Body', 'in the fire')
    await ana.types(' itself')
    await ana.seesSaved()
    const notice = milo.page.getByRole('alert').filter({ hasText: 'changed the copy while you read' })
    await expect(notice).toContainText('A. Ferreira')
    await expect(milo.page.getByRole('banner')).toContainText('3 changes since it was filed')
    await expect(act(milo)).toBeDisabled()
    await takePicture(milo.page, 'clearing-others')
    await notice.getByRole('button', { name: 'Show it' }).click()
    await expect(notice).toHaveCount(0)
    await expect(act(milo)).toBeEnabled()
    expect(await coloured(milo)).toContain(' itself')
  })

  await test.step('a query on selected words stands beside the copy, and among what is missing', async () => {
    await milo.selects('Body', '214 people')
    await milo.page.getByRole('banner').getByRole('button', { name: 'Query' }).click()
    const query = milo.page.getByRole('combobox', { name: 'Query', exact: true })
    const of = milo.page.getByLabel('Waits for an answer from').locator('option:checked')
    await expect(of, 'whoever filed it is asked').toHaveText('Ana Ferreira')
    await query.fill('Passengers, or with the crew?')
    await query.press('Control+Enter')
    await expect(milo.page.getByRole('blockquote').first()).toContainText('214 people')
    await milo.page.keyboard.press('Escape')
    const asks = milo.page
      .getByRole('complementary')
      .getByRole('button', { name: /Passengers, or with the crew/ })
    await expect(asks).toBeVisible()
    await asks.click()
    await expect(milo.page.getByRole('heading', { name: 'Comments' })).toBeVisible()
    await milo.page.keyboard.press('Escape')
  })

  const policyOf = async (change: object) => {
    const managing = await newsroom.api('managing')
    const { edition: row } = await (await managing.get(`/api/editions/${edition}`)).json()
    const asked = await managing.patch(`/api/desks/${row.desk}/policy`, { data: change })
    expect(asked.ok(), await asked.text()).toBe(true)
    await managing.dispose()
  }
  await test.step('what his desk insists on is ticked first, by the keyboard, and stays ticked over a reload', async () => {
    await policyOf({
      checklist: [
        { words: 'The numbers add up', blocks: true },
        { words: 'There is a picture', blocks: false },
      ],
    })
    const ticks = milo.page.getByRole('complementary').getByRole('checkbox', { name: /The numbers add up/ })
    await expect(ticks).toBeVisible({ timeout: 20_000 })
    await expect(act(milo)).toBeEnabled()
    await act(milo).click()
    await expect(
      milo.page.getByText(/checklist of its desk “The numbers add up” is not ticked/),
    ).toBeVisible()
    await ticks.focus()
    await milo.presses('Space')
    await expect(ticks).toBeChecked()
    await milo.page.reload()
    await expect(milo.page.getByRole('banner')).toContainText('3 changes since it was filed')
    await expect(ticks).toBeChecked()
    await takePicture(milo.page, 'clearing-checklist')
  })
  await clean(milo.page, 'clearing, written in')

  await test.step('exactly what is on the page is cleared', async () => {
    await expect(act(milo)).toHaveText('Clear these 3 changes')
    await act(milo).click()
    await expect(cleared(milo)).toBeVisible()
    const { edition: row, cleared: version, liveHash } = await pageOf('editor', edition)
    expect(row.state).toBe('approved')
    expect(version.hash).toBe(liveHash)
    await policyOf({ checklist: [] })
  })

  await test.step('one more word of hers shows as one difference, which he clears by itself', async () => {
    await ana.goesAfter('Body', 'its owner said')
    await ana.types(' again')
    await ana.seesSaved()
    await milo.page.getByRole('button', { name: 'Show it' }).click()
    await expect(milo.page.getByRole('banner')).toContainText('1 change since')
    await expect.poll(() => coloured(milo)).toEqual([' again'])
    await expect(act(milo)).toHaveText('Clear this change')
    await act(milo).click()
    await expect(cleared(milo)).toBeVisible()
    const { edition: row, cleared: version, liveHash } = await pageOf('editor', edition)
    expect([row.state, version.hash]).toEqual(['approved', liveHash])
    expect((await newsroom.copyOnDisk(edition)).body[0]).toContain('said again.')
  })
})

test('where a desk asks for two, the first clearing waits for the second, of exactly that copy', async ({
  browser,
}) => {
  const edition = await filed('FERRY/TWO')
  const managing = await newsroom.api('managing')
  const { edition: row } = await (await managing.get(`/api/editions/${edition}`)).json()
  const asks = await managing.patch(`/api/desks/${row.desk}/policy`, { data: { approvals: 2 } })
  expect(asks.ok(), await asks.text()).toBe(true)
  const milo = await clears(browser, 'editor', edition)
  const ruth = await clears(browser, 'managing', edition)
  await act(milo).click()
  for (const { page } of [milo, ruth])
    await expect(page.getByRole('complementary')).toContainText('1 of 2 has cleared this copy: M. Dahl.')
  await expect(act(milo)).toBeDisabled()
  await takePicture(ruth.page, 'clearing-two')
  await act(ruth).click()
  for (const one of [milo, ruth]) await expect(cleared(one)).toBeVisible()
  expect((await pageOf('managing', edition)).edition.state).toBe('approved')
  await managing.patch(`/api/desks/${row.desk}/policy`, { data: { approvals: 1 } })
  await managing.dispose()
})

test('on her phone the reporter reads what the desk changed, and points at what is wrong', async ({
  browser,
}) => {
  const edition = await filed('FERRY/READ-BACK')
  const milo = await clears(browser, 'editor', edition)
  await milo.selects('Body', 'eleven weeks')
  await milo.types('twelve weeks and a day')
  await milo.seesSaved()

  const ana = await newsroom.colleague(browser, 'ana', {
    viewport: { width: 390, height: 780 },
    hasTouch: true,
    isMobile: true,
  })
  await test.step('she is led there from the story', async () => {
    await ana.opens(edition)
    await ana.opensPanel('Filing')
    await ana.page
      .getByRole('complementary')
      .getByRole('link', { name: /has not said whether/ })
      .click()
    await ana.page.waitForURL(/\/read-back$/)
    await expect(ana.page.getByRole('heading', { name: 'Since you filed' })).toBeVisible()
    await expect(ana.page.locator('del')).toHaveText('eleven')
    await expect(ana.page.locator('ins').first()).toHaveText('twelve')
  })
  await clean(ana.page, 'the read-back')
  await takePicture(ana.page, 'read-back')

  await test.step('without a line she is told that it cannot be sent, and what she writes stays', async () => {
    await ana.page.locator('ins').first().dblclick()
    await ana.page.getByRole('button', { name: 'Problem here…' }).click()
    await ana.page.context().setOffline(true)
    await ana.page.getByLabel('What is wrong').fill('It was eleven. I have it from the yard.')
    await expect(ana.page.getByRole('alert')).toContainText('You are offline.')
    await expect(ana.page.getByRole('button', { name: 'Say so' })).toBeDisabled()
    await takePicture(ana.page, 'read-back-offline')
    await ana.page.context().setOffline(false)
    await ana.page.getByRole('button', { name: 'Say so' }).click()
    await expect(ana.page.getByText('the desk has it')).toBeVisible()
  })

  await test.step('the editor reads it where he clears, mends it, and she says that it is right', async () => {
    const panel = milo.page.getByRole('complementary')
    await expect(panel).toContainText('Problem here, says Ana Ferreira')
    await expect(panel).toContainText('“twelve”: It was eleven. I have it from the yard.')
    await milo.selects('Body', 'twelve weeks and a day')
    await milo.types('eleven weeks and a day')
    await milo.seesSaved()
    await ana.page.getByRole('button', { name: 'Show it' }).click()
    await ana.page.getByRole('button', { name: 'OK with me' }).click()
    await expect(ana.page.getByText(/You said “OK with me”/)).toBeVisible()
    await expect(panel).toContainText('Ana Ferreira: OK with me')
  })
})
