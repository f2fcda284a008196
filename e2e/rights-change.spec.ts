import { expect, type Page, test } from '@playwright/test'
import type { Colleague } from './colleague.ts'
import { Newsroom, type Who } from './newsroom.ts'

const BRIDGE = 'MARLOW (Courier) – The bridge over the east lock is closed.\nThe ferry sails as planned.'
const BAR = 'Words of yours could not be taken.'
const READS_ORIGINAL = 'A translator reads the original and writes its localizations.'

let newsroom: Newsroom
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
})
test.afterAll(async () => {
  await newsroom.close()
})

/** A page that was loaded anew would have forgotten it. */
const marks = (page: Page) => page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
const isTheSamePage = (page: Page) => page.evaluate(() => 'isTheSamePage' in window)

async function atDesk(
  browser: Parameters<Newsroom['colleague']>[0],
  who: Who,
  edition: string,
): Promise<Colleague> {
  const colleague = await newsroom.colleague(browser, who)
  await colleague.opens(edition)
  await colleague.seesSaved()
  await marks(colleague.page)
  return colleague
}

/** Over the copy; a panel beside it may say the same. */
const says = ({ page }: Colleague, words: string) => page.getByRole('main', { name: 'Copy' }).getByText(words)

const editable = (who: Colleague, is: boolean) =>
  expect(who.field('Body')).toHaveAttribute('contenteditable', String(is))

/** What they type from now on is no copy. */
const onlySuggests = (who: Colleague) =>
  expect(who.page.getByRole('contentinfo').getByText('Suggesting', { exact: true })).toBeVisible()

test('another role under an open editor: it is read and suggested in, says why, keeps the words, and is written again', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'BRIDGE/ROLE', wire: BRIDGE })
  const ben = await atDesk(browser, 'ben', edition)
  const ana = await atDesk(browser, 'ana', edition)
  await ben.goesAfter('Body', 'lock is closed.')
  await ben.types(' Ben saw it.')
  await ben.seesSaved()

  await test.step('without a word that waits', async () => {
    newsroom.stands('ben', '--role', 'translator')
    await onlySuggests(ben)
    await expect(says(ben, READS_ORIGINAL)).toBeVisible()
    await expect(ben.field('Body')).toContainText('Ben saw it.')
    // Whoever reads sees what others write.
    await ana.goesAfter('Body', 'sails as planned.')
    await ana.types(' Ana goes on.')
    await expect(ben.field('Body')).toContainText('Ana goes on.')
    newsroom.stands('ben', '--role', 'reporter')
    await expect(ben.page.getByRole('button', { name: 'Writing' })).toBeVisible()
    await editable(ben, true)
    await expect(says(ben, READS_ORIGINAL)).toHaveCount(0)
    await ben.goesAfter('Body', 'Ana goes on.')
    await ben.types(' So does Ben.')
    await ben.seesSaved()
    expect(await isTheSamePage(ben.page)).toBe(true)
    expect((await newsroom.copyOnDisk(edition)).body.join()).toContain('Ana goes on. So does Ben.')
  })

  await test.step('with words that had not been sent', async () => {
    await ben.page.context().setOffline(true)
    await ben.goesAfter('Body', 'So does Ben.')
    await ben.types(' This was never sent.')
    newsroom.stands('ben', '--role', 'translator')
    await ben.page.context().setOffline(false)
    await onlySuggests(ben)
    await expect(ben.page.getByText(BAR)).toBeVisible()
    await expect(says(ben, READS_ORIGINAL)).toBeVisible()
    await expect(ben.field('Body')).not.toContainText('This was never sent.')
    expect((await newsroom.copyOnDisk(edition)).body.join()).not.toContain('This was never sent.')
    newsroom.stands('ben', '--role', 'reporter')
    await expect(ben.page.getByRole('button', { name: 'Writing' })).toBeVisible()
    await editable(ben, true)
    expect(await isTheSamePage(ben.page)).toBe(true)
    await ben.page.getByRole('button', { name: 'Look at them' }).click()
    const sheet = ben.page.getByRole('dialog')
    await expect(sheet).toContainText('This was never sent.')
    await sheet
      .getByRole('button', { name: /Put back/ })
      .first()
      .click()
    await expect
      .poll(async () => (await newsroom.copyOnDisk(edition)).body.join())
      .toContain('This was never sent.')
  })
})

test('a session that is ended under an open editor: the page asks to sign in, and the words go on from there', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'BRIDGE/SESSION', wire: BRIDGE })
  const ben = await atDesk(browser, 'ben', edition)
  const { cookies } = await ben.page.context().storageState()
  const ended = await fetch(`${newsroom.address}/api/auth/sign-out`, {
    method: 'POST',
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
  })
  expect(ended.status).toBe(200)
  const asks = ben.page.getByRole('dialog', { name: 'You are signed out' })
  await expect(asks).toBeVisible()
  expect(await isTheSamePage(ben.page)).toBe(true)
  await asks.getByLabel('E-mail').fill('ben@marlow.example')
  await asks.getByLabel('Password').fill('marlow-harbour')
  await asks.getByRole('button', { name: 'Sign in' }).click()
  await expect(asks).toHaveCount(0)
  await ben.goesAfter('Body', 'lock is closed.')
  await ben.types(' Back again.')
  await ben.seesSaved()
  expect((await newsroom.copyOnDisk(edition)).body.join()).toContain('Back again.')
})

test('a story that is restricted under an open editor: it is gone, the own words are kept, and it comes back', async ({
  browser,
}) => {
  const edition = await newsroom.story('ana', { slug: 'BRIDGE/SECRET', wire: BRIDGE })
  const ben = await atDesk(browser, 'ben', edition)
  const api = await newsroom.api('ana')
  const { story } = await (await api.get(`/api/editions/${edition}`)).json()
  const restrict = async (restrictedTo: string[] | null) =>
    expect((await api.patch(`/api/stories/${story.id}`, { data: { restrictedTo } })).status()).toBe(200)

  await ben.page.context().setOffline(true)
  await ben.goesAfter('Body', 'lock is closed.')
  await ben.types(' Ben knew it first.')
  await restrict([])
  await ben.page.context().setOffline(false)
  await expect(ben.page.getByText('There is no such story.')).toBeVisible()
  await expect(ben.page.getByText('The ferry sails as planned.')).toHaveCount(0)
  await expect(ben.page.getByText(BAR)).toBeVisible()
  await ben.page.getByRole('button', { name: 'Look at them' }).click()
  await expect(ben.page.getByRole('dialog')).toContainText('Ben knew it first.')
  await ben.page.keyboard.press('Escape')
  // Nothing of anybody else's copy is left on this computer.
  expect(await keptHere(ben.page)).not.toContain('ferry sails')
  expect(await isTheSamePage(ben.page)).toBe(true)

  await restrict(null)
  await editable(ben, true)
  await expect(ben.field('Body')).toContainText('The ferry sails as planned.')
  expect(await isTheSamePage(ben.page)).toBe(true)
  await api.dispose()
})

test('somebody of another desk reads, is assigned in the story’s details, writes, and is taken off again', async ({
  browser,
}) => {
  const edition = await newsroom.story('managing', { slug: 'BRIDGE/HELP', wire: BRIDGE })
  newsroom.stands('ana', '--desk', 'Business')
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.page.goto(`/story/${edition}`)
  await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'false')
  await expect(says(ana, 'You may read this: it is written by its desk')).toBeVisible()
  await marks(ana.page)
  const milo = await atDesk(browser, 'editor', edition)
  await milo.opensPanel('Details')
  const panel = milo.page.getByRole('region', { name: 'Details' })
  await panel.getByLabel('Assign', { exact: true }).selectOption({ label: 'Ana Ferreira' })
  await panel.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Ana Ferreira writes' })).toBeVisible()
  await editable(ana, true)
  await ana.goesAfter('Body', 'lock is closed.')
  await ana.types(' Ana helps.')
  await ana.seesSaved()
  await panel.getByRole('button', { name: 'Take Ana Ferreira off' }).click()
  await editable(ana, false)
  await expect(ana.field('Body')).toContainText('Ana helps.')
  expect(await isTheSamePage(ana.page)).toBe(true)
})

/** All that the browser's own stores hold of this site, as far as it is text. */
const keptHere = (page: Page) =>
  page.evaluate(async () => {
    const words = new TextDecoder()
    const shown = (value: unknown): unknown =>
      value instanceof Uint8Array
        ? words.decode(value)
        : Array.isArray(value)
          ? value.map(shown)
          : typeof value === 'object' && value !== null
            ? Object.values(value).map(shown)
            : value
    const all: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => done(opening.result)
        opening.onerror = () => fail(opening.error)
      })
      for (const store of db.objectStoreNames)
        all.push(
          await new Promise((done, fail) => {
            const asking = db.transaction(store).objectStore(store).getAll()
            asking.onsuccess = () => done(shown(asking.result))
            asking.onerror = () => fail(asking.error)
          }),
        )
      db.close()
    }
    return JSON.stringify(all)
  })
