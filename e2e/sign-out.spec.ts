import { expect, type Page, test } from '@playwright/test'
import { Colleague } from './colleague.ts'
import { Line } from './line.ts'
import { Newsroom } from './newsroom.ts'

test.use({ serviceWorkers: 'allow' })

const WORDS = ' Divers go down at noon.'

let newsroom: Newsroom
let edition: string
test.beforeEach(async () => {
  newsroom = await Newsroom.open()
  edition = await newsroom.story('ana', { slug: 'BRIDGE/CLOSED', text: 'The bridge is closed.' })
})
test.afterEach(() => newsroom.close())

test('who signs out with unsent words is asked, may wait, and leaves when they are sent', async ({
  browser,
}) => {
  const ana = await newsroom.colleague(browser, 'ana')
  await typesOffline(ana)
  await asksToSignOut(ana.page)
  const panel = ana.page.getByRole('dialog', { name: 'Some of your words are not sent' })
  await expect(panel.getByRole('listitem')).toContainText(/BRIDGE\/CLOSED\d+ changes.*Divers go down at noon/)

  await panel.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(panel).toBeHidden()
  await asksToSignOut(ana.page)
  await panel.getByRole('button', { name: 'Wait until they are sent' }).click()
  await expect(panel.getByRole('status')).toContainText('Waiting for a line')
  await newsroom.start()
  await ana.page.waitForURL('**/sign-in')
  expect((await newsroom.copyOnDisk(edition)).body.join()).toContain(WORDS.trim())
  await expectNothingOf(ana.page)
})

test('who discards them leaves nothing for the next person in the same browser', async ({ browser }) => {
  const line = await Line.to(newsroom.address)
  const ana = await newsroom.colleague(browser, 'ana', { baseURL: line.address })
  await typesOffline(ana)
  line.losesWordsOnly()
  await newsroom.start()
  await asksToSignOut(ana.page)
  const panel = ana.page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Sign out and discard' }).click()
  await ana.page.waitForURL('**/sign-in')
  await expectNothingOf(ana.page)

  line.comesBack()
  const ben = await signsInAt(ana.page, 'ben')
  await ben.page.context().setOffline(true)
  await ben.page.goto(`/story/${edition}`)
  await expect(ben.page.getByText('This story was not open on this computer before.')).toBeVisible()
  await ben.page.context().setOffline(false)
  await expect(ben.field('Body')).toHaveAttribute('contenteditable', 'true')
  await expect(ben.field('Body')).not.toContainText(WORDS.trim())
  await line.close()
})

test('a session that ended elsewhere: another signs in and sees nothing; the words wait for their writer', async ({
  browser,
}) => {
  const ana = await newsroom.colleague(browser, 'ana')
  await typesOffline(ana)
  await ana.page.context().clearCookies()
  await newsroom.start()
  await expect(ana.page.getByRole('dialog', { name: 'You are signed out' })).toBeVisible()
  await ana.page.getByRole('link', { name: 'Sign in as somebody else.' }).click()

  const ben = await signsInAt(ana.page, 'ben')
  await expect(ben.page.getByText('BRIDGE/CLOSED')).toBeVisible()
  await ben.opens(edition)
  await expect(ben.field('Body')).not.toContainText(WORDS.trim())
  await ben.seesSaved()
  await asksToSignOut(ben.page)
  await ben.page.waitForURL('**/sign-in')
  expect((await newsroom.copyOnDisk(edition)).body.join()).not.toContain(WORDS.trim())

  const back = await signsInAt(ben.page, 'ana')
  await back.opens(edition)
  await expect(back.field('Body')).toContainText(WORDS.trim())
  await back.seesSaved()
  expect((await newsroom.copyOnDisk(edition)).body.join()).toContain(WORDS.trim())
})

test('who signs out in one tab is signed out in the other', async ({ browser }) => {
  const ana = await newsroom.colleague(browser, 'ana')
  const other = new Colleague(await ana.page.context().newPage(), 'ana')
  await other.opens(edition)
  await other.seesSaved()
  await asksToSignOut(ana.page)
  await ana.page.waitForURL('**/sign-in')
  await other.page.waitForURL('**/sign-in')
  await expectNothingOf(ana.page)
})

async function typesOffline(ana: Colleague): Promise<void> {
  await ana.opens(edition)
  await ana.seesSaved()
  await ana.couldOpenOffline()
  await newsroom.kill()
  await ana.goesAfter('Body', 'The bridge is closed.')
  await ana.types(WORDS)
  await expect(ana.savedWords).toContainText(/changes wait for the line$/)
}

async function asksToSignOut(page: Page): Promise<void> {
  // The menu is on the list.
  if (page.url().includes('/story/')) await page.keyboard.press('Alt+Shift+s')
  await page.getByRole('button', { name: /your menu$/ }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
}

async function signsInAt(page: Page, who: 'ana' | 'ben'): Promise<Colleague> {
  const colleague = new Colleague(page, who)
  await newsroom.signsIn(colleague, who)
  return colleague
}

/** Of the person who has signed out, this browser has no copy, no answer and no note. */
async function expectNothingOf(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const found: string[] = Object.keys(localStorage).filter((key) => key.startsWith('copydesk:leaving'))
        for (const { name } of await indexedDB.databases()) {
          if (!name) continue
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open(name)
            request.onsuccess = () => resolve(request.result)
            request.onerror = () => reject(request.error)
          })
          for (const store of db.objectStoreNames) {
            const count = await new Promise<number>((resolve) => {
              const request = db.transaction(store).objectStore(store).count()
              request.onsuccess = () => resolve(request.result)
            })
            if (count > 0) found.push(`${name} ${store}: ${count}`)
          }
          db.close()
        }
        return found
      }),
    )
    .toEqual([])
}
