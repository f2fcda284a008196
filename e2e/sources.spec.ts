import { expect, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

const PATIENT = { timeout: 20_000 }
const PASSWORD = 'marlow-harbour'
const WORDS = 'three sources with knowledge of the matter'

const panelOf = (who: Colleague) => who.page.getByRole('region', { name: 'Sources' })
const opensSources = async (who: Colleague) => {
  await who.presses('Alt+Shift+V')
  await expect(panelOf(who)).toBeVisible(PATIENT)
}
const opensVault = async (who: Colleague) => {
  await panelOf(who).getByRole('button', { name: 'Open', exact: true }).click(PATIENT)
  await panelOf(who).getByLabel('Your password').fill(PASSWORD)
  await who.page.keyboard.press('Enter')
}

test('a reporter marks whom her story rests on, an editor reads it in the vault, and nobody else learns of it', async ({
  browser,
}) => {
  const ana = await newsroom.colleague(browser, 'ana')
  const edition = await newsroom.story('ana', {
    slug: 'PORT/CLOSES',
    text: `The port will close on Friday, ${WORDS} said.\n\nThe minister did not call back.`,
  })
  await ana.opens(edition)
  await opensSources(ana)
  await panelOf(ana)
    .getByRole('button', { name: `Mark “${WORDS}”` })
    .click(PATIENT)
  const group = panelOf(ana).getByRole('article', { name: 'Sources A' })
  await expect(group.getByLabel('How many sources A are')).toHaveValue('3', PATIENT)
  await group.getByRole('button', { name: 'Keep who they are in the vault' }).click()
  await group.getByLabel('Who they are').fill('Wren, of the board')
  await group.getByLabel('Milo Dahl').check()
  await group.getByRole('button', { name: 'Keep it' }).click()
  await expect(group.getByText('In the vault, for you and Milo Dahl')).toBeVisible(PATIENT)

  const milo = await newsroom.colleague(browser, 'editor')
  await milo.opens(edition)
  await opensSources(milo)
  await opensVault(milo)
  await expect(panelOf(milo).getByText('Wren, of the board')).toBeVisible(PATIENT)
  await expect(panelOf(milo).getByText('You know them, from the vault')).toBeVisible(PATIENT)
  await panelOf(milo).getByRole('button', { name: 'Close', exact: true }).click()
  await expect(milo.page.getByText('Wren, of the board')).toHaveCount(0)

  const ruth = await newsroom.colleague(browser, 'managing')
  await ruth.opens(edition)
  await opensSources(ruth)
  await expect(panelOf(ruth).getByText('Milo Dahl knows them')).toBeVisible(PATIENT)
  await expect(panelOf(ruth).getByText('In the vault,')).toHaveCount(0)

  // One more word within them, and nobody knows them any more; around them it makes no difference.
  await ana.goesAfter('Body', 'call back.')
  await ana.types(' He was in Rome.')
  await ana.goesAfter('Body', 'with')
  await ana.types(' direct')
  await expect(group.getByText('Milo Dahl knew them before these words changed')).toBeVisible(PATIENT)
})

test('a managing editor has words removed for good, and whoever has the story open reads it without them', async ({
  browser,
}) => {
  const ana = await newsroom.colleague(browser, 'ana')
  const edition = await newsroom.story('ana', {
    slug: 'PORT/WREN',
    text: 'It was Wren of the board who said so.\n\nThe minister did not call back.',
  })
  await ana.opens(edition)
  await expect(ana.field('Body')).toContainText('Wren of the board', PATIENT)
  const ruth = await newsroom.colleague(browser, 'managing')
  await ruth.opens(edition)
  await ruth.opensPanel('History')
  const history = ruth.page.getByRole('region', { name: 'History' })
  await history.getByRole('button', { name: 'Redact words' }).click(PATIENT)
  await history.getByLabel('Words, one passage a line').fill('Wren of the board')
  await history.getByLabel('Why, without the words').fill('A promise to a source')
  await history.getByRole('button', { name: 'Remove them for good' }).click()
  await history.getByRole('button', { name: 'Remove them', exact: true }).click()
  await expect(ruth.field('Body')).not.toContainText('Wren', PATIENT)
  await expect(ana.field('Body')).not.toContainText('Wren', PATIENT)
  await expect(ana.field('Body')).toContainText('call back', PATIENT)
  await ana.page.reload()
  await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true', PATIENT)
  await ana.goesAfter('Body', 'call back.')
  await ana.types(' He was in Rome.')
  await ana.seesSaved()
})
