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

const live = { timeout: 30_000 }

/** The words that the browser draws the stylebook’s line under. */
const underlined = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('stylebook') ?? [])].map((range) => String(range)).sort())

test('a managing editor keeps the stylebook, tries it, and a writer’s copy is held against it', async ({
  browser,
}) => {
  test.slow()
  const edition = await newsroom.story('ana', {
    slug: 'QUAY/NIGHT',
    headline: 'Two men killed on the east quay',
    wire: [
      'TOKYO, March 14 (Marlow Courier) - The army neutralised two men on the east quay at 3:30 p.m. (0730 GMT).',
      '',
      'Milo Anders said: “They were neutralised, and that is all I know.”',
    ].join('\n'),
  })
  const ana = await newsroom.colleague(browser, 'ana')
  const { page } = ana
  await ana.opens(edition)
  const looks = page.getByRole('list', { name: 'To look at' })

  await test.step('what goes against it is underlined, but not what somebody is quoted as saying', async () => {
    await expect.poll(() => underlined(page), live).toEqual(['neutralised'])
    await page.keyboard.press('Alt+Shift+K')
    await expect(looks.getByRole('listitem')).toHaveText([
      /Stylebook.*neutralised.*killed.*It hides what happened/s,
      /Conversion of time.*0730.*0630/s,
    ])
    await takePicture(page, 'stylebook-checks')
  })

  await test.step('where the caret rests in it, the reason stands below, and goes with Escape', async () => {
    await ana.field('Body').press('Control+Home')
    for (let word = 0; word < 'The army neu'.length; word++) await page.keyboard.press('ArrowRight')
    const reason = page.getByText('Write “killed”. It hides what happened to people.').last()
    const card = page.getByRole('button', { name: 'Write killed here' })
    await expect(card).toBeVisible(live)
    await expect(reason).toBeVisible()
    await takePicture(page, 'stylebook-caret')
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
  })

  await test.step('a key puts both right, one after the other, and Ctrl+Z takes the last back', async () => {
    await ana.field('Body').press('Control+Home')
    await page.keyboard.press('Alt+Shift+M')
    await expect(ana.field('Body')).toContainText('The army killed two men')
    await expect(looks.getByRole('listitem')).toHaveCount(1, live)
    await page.keyboard.press('Alt+Shift+M')
    await expect(ana.field('Body')).toContainText('3:30 p.m. (0630 GMT)')
    await expect(ana.field('Body')).toContainText('“They were neutralised')
    await page.keyboard.press('Control+Z')
    await expect(ana.field('Body')).toContainText('(0730 GMT)')
    await page.keyboard.press('Control+Z')
    await expect(ana.field('Body')).toContainText('The army neutralised')
    await expect.poll(() => underlined(page), live).toEqual(['neutralised'])
  })

  await test.step('it is dismissed in this story with a reason, and stays so while words beside it change', async () => {
    await looks.getByRole('button', { name: /^Dismiss: Stylebook/ }).click()
    await page.getByLabel('Why it is right as it is').fill('The army’s own word, in the next sentence.')
    await page.getByRole('button', { name: 'Dismiss it' }).click()
    await expect.poll(() => underlined(page), live).toEqual([])
    await ana.field('Body').press('Control+Home')
    await page.keyboard.type('On Monday. ')
    await expect(page.getByText('Dismissed, 1')).toBeVisible(live)
    await expect(looks.getByRole('listitem')).toHaveText([/Conversion of time/], live)
  })

  const ruth = await newsroom.colleague(browser, 'managing')
  await test.step('a managing editor adds a rule, tries it, and the writer’s page knows it at once', async () => {
    const { page } = ruth
    await page.goto('/administration/stylebook')
    const rules = page.getByRole('list', { name: 'Rules', exact: true })
    await expect(rules.getByText('utilise', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Add a rule' }).click()
    const form = page.getByRole('form', { name: 'A new rule' })
    await form.getByLabel('About').selectOption('title')
    await form.getByLabel('The name, as it is written later').fill('Milo Anders\nAnders')
    await form.getByLabel('With the title').fill('Mayor Milo Anders')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('alert')).toHaveText(/Say why, in a sentence/)
    await form.getByLabel('Why').fill('Readers abroad do not know him.')
    await takePicture(page, 'stylebook-form')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(rules).toContainText('Mayor Milo Anders')
    await page.getByLabel('Some copy').fill('Anders said that we utilise it. Anders left.')
    await expect(page.getByRole('list', { name: 'Found in it' }).getByRole('listitem')).toHaveText([
      /Anders.*first/,
      /utilise use.*Write “use”/,
    ])
    await page.getByRole('button', { name: 'Remove the rule about utilise' }).click()
    await expect(rules.getByText('utilise', { exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(rules.getByText('utilise', { exact: true })).toBeVisible()
    await takePicture(page, 'stylebook')
    await clean(page, 'stylebook')
    await page.emulateMedia({ colorScheme: 'dark' })
    await takePicture(page, 'stylebook-dark')
    await page.setViewportSize({ width: 390, height: 844 })
    await takePicture(page, 'stylebook-narrow-dark')
  })
  await expect.poll(() => underlined(page), live).toEqual(['Milo Anders'])
  await page.setViewportSize({ width: 390, height: 844 })
  await takePicture(page, 'stylebook-story-narrow')
})
