import { expect, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'
import { takePicture } from './take-picture.ts'

const WIRE = `By Ana Ferreira and Ines Calder
MARLOW, March 14 (Courier) – The east lock will shut in April.
Grain exporters were told to book berths elsewhere.
(Reporting by Ana Ferreira and Ines Calder; editing by Milo Dahl)`

/** A house style comes to an open page by an event, which the page gathers with others before it asks. */
const LIVE = { timeout: 20_000 }

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

const shows = ({ page }: Colleague, line: string) =>
  expect(page.getByRole('article').getByText(line, { exact: true })).toBeVisible(LIVE)

async function localized(edition: string, language: string): Promise<string> {
  const api = await newsroom.api('managing')
  const { story } = await (await api.get(`/api/editions/${edition}`)).json()
  const made = await api.post(`/api/stories/${story.id}/editions`, { data: { language, follows: edition } })
  const { edition: row } = await made.json()
  await api.dispose()
  return row.id
}

test('a style that an administrator adjusts is printed at once in the story that somebody else has open', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'LOCK/STYLE', wire: WIRE })
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.opens(edition)
  await shows(ana, '(Reporting by Ana Ferreira and Ines Calder; editing by Milo Dahl)')

  const ruth = await newsroom.colleague(browser, 'managing')
  const { page } = ruth
  await page.goto('/administration/styles')
  await page.getByLabel('Language').selectOption('en')
  const examples = page.getByRole('region', { name: 'Examples' })
  const line = page.getByRole('region', { name: 'Credit line' })
  await expect(examples).toContainText('(Reporting by Ines Calder)')

  await test.step('the examples follow while one adjusts', async () => {
    await line.getByLabel('Begins with').fill('[')
    await line.getByLabel('Ends with').fill(']')
    await line.getByLabel('Between roles').fill(' | ')
    await expect(examples).toContainText('[Reporting by Ines Calder]')
    await expect(page.getByRole('region', { name: 'What differs' })).toContainText('Credit line: begins with')
    await takePicture(page, 'house-style')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Open stories print so now.')).toBeVisible()
  })
  await shows(ana, '[Reporting by Ana Ferreira and Ines Calder | editing by Milo Dahl]')
  expect((await newsroom.copyOnDisk(edition)).creditLine).toBe(
    '[Reporting by Ana Ferreira and Ines Calder | editing by Milo Dahl]',
  )

  await test.step('and it is taken back', async () => {
    await page.getByRole('button', { name: 'Undo the last change' }).click()
    await shows(ana, '(Reporting by Ana Ferreira and Ines Calder; editing by Milo Dahl)')
  })

  await test.step('a role of its own is offered and printed', async () => {
    await page.getByRole('button', { name: 'Define a role' }).click()
    const form = page.getByRole('form', { name: 'A new role' })
    await form.getByLabel('What it is called here').fill('Legal reading')
    await form.getByLabel('One person').fill('read for law by')
    await form.getByRole('button', { name: 'Save the role' }).click()
    await expect(form).toBeHidden()
    const adder = ana.page.getByLabel('Add a name, or paste a credit line')
    const role = ana.page.getByLabel('Role of the name to add')
    await expect(role.getByRole('option', { name: 'Legal reading' })).toBeAttached(LIVE)
    await role.selectOption('Legal reading')
    await adder.fill('Ben Okoye')
    await adder.press('Enter')
    await shows(
      ana,
      '(Reporting by Ana Ferreira and Ines Calder; editing by Milo Dahl; read for law by Ben Okoye)',
    )
  })

  await test.step('retired it is offered to nobody, its credit stays printed, and it is brought back', async () => {
    await page.getByRole('button', { name: 'Retire Legal reading' }).click()
    const offered = ana.page
      .getByLabel('Role of the name to add')
      .getByRole('option', { name: 'Legal reading' })
    await expect(offered).toHaveCount(0, LIVE)
    await expect(ana.page.getByRole('region', { name: 'As printed' })).toContainText('law by Ben Okoye')
    await page.getByRole('button', { name: 'Bring back Legal reading' }).click()
    await expect(offered).toBeAttached(LIVE)
    await ana.page.getByRole('button', { name: 'Remove Ben Okoye' }).click()
    await shows(ana, '(Reporting by Ana Ferreira and Ines Calder; editing by Milo Dahl)')
  })

  await test.step('the desk prints in a style of its own', async () => {
    await page.getByLabel('A style of your own').fill('The Courier')
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByRole('button', { name: 'The Courier' }).click()
    await page.getByLabel('Names the byline’s people again').uncheck()
    await page.getByRole('button', { name: 'Save' }).click()
    const { desks } = await (await ana.page.request.get('/api/me')).json()
    const who = page.getByRole('region', { name: 'Who prints in which' })
    await who.getByLabel(desks[0].name).selectOption('The Courier')
    await shows(ana, '(Editing by Milo Dahl)')
  })
})

test('a name changed in the original changes the French line in another browser', async ({ browser }) => {
  const api = await newsroom.api('managing')
  await api.post('/api/house/choose', {
    data: { language: 'en', desk: null, style: null },
  })
  await api.dispose()
  const edition = await newsroom.story('ana', { slug: 'LOCK/FRENCH', wire: WIRE })
  const french = await localized(edition, 'fr')
  const claire = await newsroom.colleague(browser, 'translator')
  await claire.opens(french)
  await shows(claire, '(Reportage Ana Ferreira et Ines Calder)')
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.opens(edition)
  await ana.page.getByRole('button', { name: 'Remove Ines Calder' }).click()
  await ana.page.getByLabel('Add a name, or paste a credit line').fill('Cleo Lind')
  await ana.page.getByLabel('Add a name, or paste a credit line').press('Enter')
  await shows(claire, '(Reportage Ana Ferreira et Cleo Lind)')
  await test.step('the French desk writes the line by hand, where it is seen, and takes it back', async () => {
    const { page } = claire
    await page.getByRole('button', { name: 'Credits', exact: true }).click()
    await page.getByRole('button', { name: 'Write the line by hand' }).click()
    await page.getByLabel('The line, by hand').fill('(Avec nos correspondants)')
    await page.getByRole('button', { name: 'Print this' }).click()
    await shows(claire, '(Avec nos correspondants)')
    await expect(page.getByText('The credit line was written by hand.')).toContainText('Cleo Lind')
    await takePicture(page, 'line-by-hand')
    await page.getByRole('button', { name: 'Print by the house style again' }).click()
    await shows(claire, '(Reportage Ana Ferreira et Cleo Lind)')
  })
  for (const language of ['ar', 'ja']) {
    const other = await localized(edition, language)
    await claire.opens(other)
    const line = claire.page.getByRole('article').locator(`p[lang=${language}]`, { hasText: 'Cleo Lind' })
    await expect(line.first()).toBeVisible(LIVE)
    await takePicture(claire.page, `credit-line-${language}`)
  }
})

test('a desk that asks about holdings is answered on the story page, and only then clears', async ({
  browser,
}) => {
  const api = await newsroom.api('managing')
  const { desks } = await (await api.get('/api/me')).json()
  const asked = await api.post('/api/house/holdings', { data: { desk: desks[0].id, asks: true } })
  expect(asked.ok()).toBe(true)
  const edition = await newsroom.story('ana', { slug: 'LOCK/SHARES', wire: WIRE, headline: 'Lock to shut' })
  const { story } = await (await api.get(`/api/editions/${edition}`)).json()
  await api.patch(`/api/stories/${story.id}`, { data: { genre: 'column' } })
  await api.dispose()
  const ana = await newsroom.colleague(browser, 'ana')
  const { page } = ana
  await ana.opens(edition)
  await expect(page.getByRole('article').getByText('COLUMN', { exact: true })).toBeVisible(LIVE)
  await page.getByRole('button', { name: /^Filing/ }).click()
  await expect(page.getByText('Nobody has said what its authors hold', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: /^Details/ }).click()
  const question = page.getByRole('group', { name: /hold something that it is about/ })
  await expect(question).toContainText('Until then it is not cleared.')
  await takePicture(page, 'holdings-asked')
  await question.getByLabel('No, nobody does').focus()
  await page.keyboard.press('Space')
  await shows(ana, 'Nobody who worked on this story holds any of the assets it names.')
  await question.getByLabel('Yes').check()
  await question.getByLabel('What readers are told').fill('Ana Ferreira owns shares of the port.')
  await shows(ana, 'Ana Ferreira owns shares of the port.')
  await takePicture(page, 'holdings-answered')
})
