import { expect, type Page, test } from '@playwright/test'
import { clean } from './clean.ts'
import { Newsroom, type Who } from './newsroom.ts'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(() => newsroom.close())

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} `) })
const card = (page: Page, place: string, slug: string) =>
  column(page, place).getByRole('listitem').filter({ hasText: slug })

/** A story that waits for the desk. Returns the id of its original. */
async function filed(slug: string, headline: string): Promise<string> {
  const edition = await newsroom.story('ana', { slug, headline, text: `${headline}.\nNobody was hurt.` })
  await does('ana', `/api/editions/${edition}/file`, { note: '' })
  return edition
}

async function does(who: Who, path: string, data: object): Promise<unknown> {
  const api = await newsroom.api(who)
  const answer = await api.post(path, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  const said = await answer.json()
  await api.dispose()
  return said
}

test('two editors work at the board at once: what one takes the other sees, and cannot give back', async ({
  browser,
}) => {
  test.slow()
  await filed('FERRY/LATE', 'The ferry is late again')
  const ruth = (await newsroom.colleague(browser, 'managing')).page
  const milo = (await newsroom.colleague(browser, 'editor')).page
  for (const page of [ruth, milo]) {
    await page.goto('/?layout=board')
    await expect(card(page, 'Filed', 'FERRY/LATE')).toBeVisible()
  }
  await clean(milo, 'the board')

  await card(ruth, 'Filed', 'FERRY/LATE').dragTo(column(ruth, 'With an editor'))
  await expect(card(ruth, 'With an editor', 'FERRY/LATE')).toContainText('With you')
  await expect(card(milo, 'With an editor', 'FERRY/LATE')).toContainText(/With R\. /)
  await card(milo, 'With an editor', 'FERRY/LATE').dragTo(column(milo, 'Filed'))
  await expect(milo.getByRole('alert')).toContainText('who gives it back. Or take it yourself: C.')
  await expect(card(milo, 'With an editor', 'FERRY/LATE')).toBeVisible()

  // Ruth gives it back with a key; Milo takes it as one does without a mouse.
  await card(ruth, 'With an editor', 'FERRY/LATE')
    .getByRole('link', { name: /ferry is late/ })
    .focus()
  await ruth.keyboard.press('g')
  await expect(card(milo, 'Filed', 'FERRY/LATE')).toBeVisible()
  await milo.getByRole('button', { name: 'Move FERRY/LATE' }).focus()
  await milo.keyboard.press('Enter')
  // It begins at the column that it stands in.
  await expect(column(milo, 'Filed')).toBeFocused()
  await milo.keyboard.press('Tab')
  await expect(column(milo, 'With an editor')).toBeFocused()
  await milo.keyboard.press('Enter')
  await expect(card(milo, 'With an editor', 'FERRY/LATE')).toContainText('With you')
  await expect(card(ruth, 'With an editor', 'FERRY/LATE')).toContainText(/With M\. /)

  // Nothing is cleared where its words cannot be read, and what is returned says why.
  await card(milo, 'With an editor', 'FERRY/LATE').dragTo(column(milo, 'Cleared'))
  await expect(milo.getByRole('alert')).toContainText('Nothing is cleared from the board')
  await expect(milo.getByRole('link', { name: 'Read it on the clearing page' })).toBeVisible()
  await card(milo, 'With an editor', 'FERRY/LATE')
    .getByRole('link', { name: /ferry is late/ })
    .focus()
  await milo.keyboard.press('g')
  await expect(milo.getByRole('status').filter({ hasText: 'is free again' })).toBeVisible()
  await expect(card(milo, 'Filed', 'FERRY/LATE')).toBeVisible()
  await milo.keyboard.press('g')
  await expect(milo.getByRole('status').filter({ hasText: 'is with nobody' })).toBeVisible()
  await milo.keyboard.press('c')
  await expect(card(milo, 'With an editor', 'FERRY/LATE')).toContainText('With you')
  await milo.keyboard.press('r')
  await milo.keyboard.press('Enter')
  await expect(milo.getByText('Say in a few words what is to be done.')).toBeVisible()
  await milo.keyboard.type('Which ferry?')
  // What others do meanwhile is said, and what was typed stays.
  await ruth.reload()
  await card(ruth, 'With an editor', 'FERRY/LATE')
    .getByRole('link', { name: /ferry is late/ })
    .focus()
  await ruth.keyboard.press('c')
  await expect(milo.getByRole('alert')).toContainText(/R\. \w+ took it meanwhile\./)
  await expect(milo.getByLabel(/^Return FERRY/)).toHaveValue('Which ferry?')
  await milo.keyboard.press('Enter')
  await expect(card(milo, 'Draft', 'FERRY/LATE')).toBeVisible()
  const ana = (await newsroom.colleague(browser, 'ana')).page
  await ana.getByRole('link', { name: /^Returned to me/ }).click()
  await expect(ana.getByRole('listitem').filter({ hasText: 'FERRY/LATE' })).toBeVisible()
})

test('a view of the desk is kept under a name, sent as a link, renamed, removed and brought back', async ({
  browser,
  context,
}) => {
  await context.close()
  await filed('CRANE/DOWN', 'A crane is down')
  const milo = (await newsroom.colleague(browser, 'editor')).page
  await milo.getByRole('button', { name: 'Any state' }).click()
  await milo.getByRole('checkbox', { name: 'Filed' }).check()
  await milo.keyboard.press('Escape')
  await expect(milo).toHaveURL(/state=filed/)
  await expect(milo.getByText('FISHERY-TALKS/EVE')).toBeHidden()
  await milo.getByRole('button', { name: 'Views' }).click()
  await clean(milo, 'the views')
  await milo.getByLabel('Keep what is shown now as').fill('Tonight')
  await milo.getByLabel('For', { exact: true }).selectOption({ label: 'The Business desk' })
  await milo.getByRole('button', { name: 'Keep the view' }).click()
  await expect(milo).toHaveURL(/view=/)

  const ana = (await newsroom.colleague(browser, 'ana')).page
  await ana.goto(milo.url())
  await expect(ana.getByRole('button', { name: 'Tonight' })).toBeVisible()
  await expect(ana.getByText('CRANE/DOWN')).toBeVisible()
  await expect(ana.getByText('FISHERY-TALKS/EVE')).toBeHidden()

  await milo.getByRole('button', { name: 'Tonight' }).click()
  await milo.getByRole('button', { name: 'Rename Tonight' }).click()
  await milo.keyboard.type('This evening')
  await milo.keyboard.press('Enter')
  await expect(ana.getByRole('button', { name: 'This evening' })).toBeVisible()
  await milo.getByRole('button', { name: 'Remove This evening' }).click()
  await expect(ana.getByRole('button', { name: 'Views' })).toBeVisible()
  await milo.getByRole('button', { name: 'Undo' }).click()
  await expect(ana.getByRole('button', { name: 'This evening' })).toBeVisible()
})

test('what went out is read afterwards: asked about, and seen', async ({ browser }) => {
  const edition = await filed('DREDGER/SOLD', 'The dredger is sold')
  const api = await newsroom.api('editor')
  const { hash } = await (await api.get(`/api/editions/${edition}/copy`)).json()
  await api.dispose()
  await does('editor', `/api/editions/${edition}/clear`, { hash })
  const milo = (await newsroom.colleague(browser, 'editor')).page
  await milo.goto('/after-read')
  await expect(milo.getByText('Nothing has gone out lately')).toBeVisible()
  await does('editor', `/api/editions/${edition}/release`, { kind: 'story', editions: [{ edition, hash }] })
  await expect(milo.getByRole('heading', { name: 'The dredger is sold' })).toBeVisible()
  await expect(milo.getByText('1 to read')).toBeVisible()
  await clean(milo, 'the after-read')
  await milo.keyboard.press('q')
  await milo.keyboard.type('Sold to whom?')
  await milo.keyboard.press('Enter')
  await expect(milo.getByText(/Asked\. It waits/)).toBeVisible()
  await milo.keyboard.press('s')
  await expect(milo.getByText('Everything is read')).toBeVisible()
  await milo.reload()
  await expect(milo.getByText('You have read everything that went out')).toBeVisible()

  await milo.goto('/day')
  const out = milo.getByRole('region', { name: /^Published today/ })
  await expect(out.getByRole('link', { name: 'The dredger is sold' })).toBeVisible()
  await clean(milo, 'the day')
  const ana = (await newsroom.colleague(browser, 'ana')).page
  await ana.getByRole('link', { name: /^Queries for me/ }).click()
  await expect(ana.getByRole('listitem').filter({ hasText: 'DREDGER/SOLD' })).toBeVisible()

  // A key begins its correction, for whoever writes it; anybody else is told whom to ask.
  const claire = (await newsroom.colleague(browser, 'translator')).page
  for (const page of [claire, ana]) {
    await page.goto('/after-read')
    await expect(page.getByRole('heading', { name: 'The dredger is sold' })).toBeVisible()
    await page.keyboard.press('c')
  }
  await expect(claire.getByRole('alert')).toContainText('Its desk is asked about it with Q.')
  await expect(ana.getByRole('complementary')).toContainText('A correction')
  await expect(ana.getByRole('complementary')).toContainText('Change the copy')
})
