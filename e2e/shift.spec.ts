import { expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

/** A thing that is not there fails while one can still see why; a busy machine needs less. */
test.use({ actionTimeout: 45_000 })

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

async function opensDesk({ page }: Colleague, desk: string): Promise<void> {
  await page.goto('/')
  const desks = page.getByRole('navigation', { name: 'Desks' })
  await desks.getByRole('link', { name: desk }).click()
  await expect(desks.locator('[aria-current]')).toHaveText([desk])
  await page.getByRole('link', { name: 'Shift and log' }).click()
  await expect(page.getByRole('heading', { name: `${desk} desk` })).toBeVisible()
}

/** A story of Ana's that waits at this desk: the id of its edition. */
async function filedAt(desk: string): Promise<string> {
  const ana = await newsroom.api('ana')
  const { desks } = await (await ana.get('/api/me')).json()
  const story = {
    slug: 'QUAY/CRANES',
    desk: desks.find(({ name }: { name: string }) => name === desk).id,
    headline: 'Cranes stand still on the east quay',
    text: 'The cranes on the east quay stood still on Monday.',
  }
  const { edition } = await (await ana.post('/api/stories', { data: story })).json()
  const filed = await ana.post(`/api/editions/${edition.id}/file`, { data: { note: 'Union to ring back.' } })
  expect(filed.ok()).toBe(true)
  await ana.dispose()
  return edition.id
}

const crew = (page: Page) => page.getByRole('list', { name: 'On this shift' })
const log = (page: Page) => page.getByRole('region', { name: 'Desk log' })

test('two editors: who is on is set, a note is written, the shift is handed over with what was open, and duties end', async ({
  browser,
}) => {
  test.slow()
  const milo = await newsroom.colleague(browser, 'editor')
  const ruth = await newsroom.colleague(browser, 'managing')

  await test.step('the demo’s desk has people on and a log, and ends its shift', async () => {
    await opensDesk(milo, 'Business')
    await expect(crew(milo.page).getByRole('listitem')).toHaveText([
      /Milo Dahl.*Slot/,
      /Ruth Adeyemi.*Editor/,
      /Claire Moreau.*Translator, French/,
    ])
    await expect(log(milo.page)).toContainText('The union’s lawyer rings back at six')
    await expect(log(milo.page)).toContainText('Milo Dahl cleared HALDEN-BANK/RATES')
    await newsroom.endsShift('Business')
  })

  await test.step('the first takes the shift, with a duty and a translator, by keyboard', async () => {
    await expect(milo.page.getByText('Nobody is on at this desk.')).toBeVisible()
    await milo.page.getByRole('button', { name: 'Take the shift' }).press('Enter')
    const form = milo.page.getByRole('form', { name: 'Who is on' })
    await expect(form.getByLabel('Slot')).toHaveValue(/./)
    const puts = async (as: string, who: string, into?: string) => {
      await form.getByLabel('As', { exact: true }).selectOption(as)
      if (into) await form.getByLabel('Into').selectOption(into)
      await form.getByLabel('Who', { exact: true }).selectOption({ label: who })
      await form.getByRole('button', { name: 'Put on' }).press('Enter')
    }
    await puts('Legal', 'Ana Ferreira')
    await puts('Translator', 'Claire Moreau', 'French')
    await puts('Editor', 'Ruth Adeyemi · World')
    await form.getByRole('button', { name: 'Take off Ruth Adeyemi, Editor' }).press('Enter')
    await milo.presses('Control+Enter')
    await form.waitFor({ state: 'detached' })
    await expect(crew(milo.page).getByRole('listitem')).toHaveText([
      /Milo Dahl.*Slot/,
      /Claire Moreau.*Translator, French/,
      /Ana Ferreira.*Legal/,
    ])
    const { duties } = await (await milo.page.request.get('/api/duties')).json()
    expect(duties).toMatchObject([{ duty: 'legal', shift: expect.any(String) }])
  })

  await test.step('a note is in the log at once, for the other too, and is corrected with its earlier words kept', async () => {
    await opensDesk(ruth, 'Business')
    await milo.page.getByLabel('A note for the log').fill('The port speaks at nine.')
    await milo.presses('Control+Enter')
    await expect(log(ruth.page)).toContainText('The port speaks at nine.')
    await expect(log(ruth.page)).toContainText('Milo Dahl took the shift')
    await milo.page.getByRole('button', { name: 'Correct', exact: true }).click()
    await milo.page.getByLabel('Correct the note').fill('The port speaks at ten.')
    await milo.presses('Control+Enter')
    await expect(log(ruth.page)).toContainText('The port speaks at ten.')
    await log(ruth.page)
      .getByText(/^Corrected at/)
      .click()
    await expect(log(ruth.page).getByText('The port speaks at nine.')).toBeVisible()
    await expect(log(ruth.page).getByRole('button', { name: 'Correct', exact: true })).toHaveCount(0)
  })

  await test.step('who is no translator now is not on any more, and the page says so and who mends it', async () => {
    const { people } = await (await ruth.page.request.get('/api/me')).json()
    const claire = people.find(({ name }: { name: string }) => name === 'Claire Moreau').id
    const ana = await newsroom.colleague(browser, 'ana')
    await opensDesk(ana, 'Business')
    const managing = await newsroom.api('managing')
    const becomes = async (role: string) =>
      expect((await managing.patch(`/api/people/${claire}`, { data: { role } })).ok()).toBe(true)
    await becomes('reporter')
    const wrong = /Claire Moreau was set as translator, French, and is no translator now/
    for (const { page } of [milo, ana]) {
      await expect(page.getByText(wrong)).toBeVisible()
      await expect(crew(page)).not.toContainText('Claire Moreau')
    }
    await expect(ana.page.getByText('Milo Dahl, or another editor of this desk, changes')).toBeVisible()
    await milo.page.getByRole('button', { name: 'Take them off' }).press('Enter')
    await expect(ana.page.getByText(wrong)).toHaveCount(0)
    await expect(crew(ana.page)).toContainText('Ana Ferreira')
    await becomes('translator')
    await managing.dispose()
  })

  await test.step('what is filed and taken is on the page and in the log', async () => {
    const edition = await filedAt('Business')
    const stood = milo.page.getByRole('region', { name: 'Filed' })
    await expect(stood).toContainText('Cranes stand still')
    const editor = await newsroom.api('editor')
    expect((await editor.post(`/api/editions/${edition}/claim`, { data: {} })).ok()).toBe(true)
    await editor.dispose()
    await expect(milo.page.getByRole('region', { name: 'With somebody' })).toContainText('Cranes stand still')
    await expect(log(milo.page)).toContainText('Milo Dahl took QUAY/CRANES')
    await expect(log(milo.page)).toContainText('Union to ring back.')
  })

  await test.step('the slot hands over, and it stays not acknowledged for all to see', async () => {
    await milo.page.getByRole('button', { name: 'Hand over' }).click()
    await milo.page.getByLabel('What the next slot must know').fill('The union rings back at six.')
    await milo.presses('Control+Enter')
    for (const { page } of [milo, ruth]) {
      const waiting = page.getByRole('region', { name: 'Handed over by Milo Dahl' })
      await expect(waiting).toContainText('The union rings back at six.')
      await expect(waiting).toContainText(/not acknowledged since \d\d:\d\d/)
    }
    await expect(milo.page.getByText('You handed this over: somebody else acknowledges it.')).toBeVisible()
  })

  await test.step('the next one sees what passes to her, acknowledges it, and has it', async () => {
    const waiting = ruth.page.getByRole('region', { name: 'Handed over by Milo Dahl' })
    await expect(waiting.getByRole('listitem').filter({ hasText: 'QUAY/CRANES' })).toContainText(
      'with Milo Dahl',
    )
    await waiting.getByRole('button', { name: 'Acknowledge, and take the shift' }).press('Enter')
    await expect(crew(ruth.page).getByRole('listitem')).toHaveText([/Ruth Adeyemi.*Slot/])
    await expect(waiting).toHaveCount(0)
    await expect(ruth.page.getByRole('region', { name: 'With somebody' })).toContainText(/With you since/)
    await expect(log(milo.page)).toContainText('Ruth Adeyemi took over QUAY/CRANES EN from Milo Dahl')
    const { duties } = await (await ruth.page.request.get('/api/duties')).json()
    expect(duties).toEqual([])
  })

  await test.step('axe finds nothing serious, at any size, light and dark', async () => {
    await ruth.page.emulateMedia({ reducedMotion: 'reduce' })
    for (const [size, viewport] of Object.entries(SIZES)) {
      await ruth.page.setViewportSize(viewport)
      await clean(ruth.page, `the desk, ${size}`)
    }
  })
})
