import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { chromium, expect, type Page, test } from '@playwright/test'
import { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

test.use({ serviceWorkers: 'allow' })

const BRIDGE = 'MARLOW (Courier) – The bridge over the east lock is closed.\nThe ferry sails as planned.'
const BAR = 'Words of yours could not be taken.'

let folder: string
let newsroom: Newsroom
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'))
  newsroom = await Newsroom.open({ folder })
})
test.afterEach(async () => {
  await newsroom.close()
})

const story = () => newsroom.story('ana', { slug: 'BRIDGE/CLOSED', wire: BRIDGE })
const times = (text: string, words: string) => text.split(words).length - 1

test('[SY31] a thousand keys while the server is down, the tab killed with the last: none is lost', async () => {
  const edition = await story()
  const profile = mkdtempSync(join(tmpdir(), 'copydesk-profile-'))
  const { launchOptions } = test.info().project.use
  const atDesk = () =>
    chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: newsroom.address })
  const first = await atDesk()
  const ana = new Colleague(await first.newPage(), 'ana')
  await newsroom.signsIn(ana, 'ana')
  await ana.opens(edition)
  await ana.seesSaved()
  await newsroom.kill()
  await ana.goesAfter('Body', 'The ferry sails as planned.')
  const words = Array.from({ length: 200 }, (_, n) => ` a${String(n).padStart(3, '0')}`)
  const crash = await first.newCDPSession(ana.page)
  await ana.page.keyboard.type(words.join(''))
  const killed = new Promise((gone) => ana.page.once('crash', gone))
  void crash.send('Page.crash').catch(() => {})
  await killed
  await first.close()

  await newsroom.start()
  const second = await atDesk()
  const again = new Colleague(await second.newPage(), 'ana')
  await again.opens(edition)
  await again.seesSaved()
  const body = (await newsroom.copyOnDisk(edition)).body.join('\n')
  const lost = words.filter((word) => times(body, word) !== 1)
  console.log(`keys typed without a server: ${words.join('').length}; words not there once: ${lost.length}`)
  expect(lost).toEqual([])
  await second.close()
  rmSync(profile, { recursive: true, force: true })
})

test('[SY31] both sides write, one of them in two windows without a line, and reloads: all is there once', async ({
  browser,
}) => {
  const edition = await story()
  const ana = await newsroom.colleague(browser, 'ana')
  const ben = await newsroom.colleague(browser, 'ben')
  await ana.opens(edition)
  const second = new Colleague(await ana.page.context().newPage(), 'ana')
  await second.opens(edition)
  await ben.opens(edition)
  for (const one of [ana, second, ben]) await one.seesSaved()
  await ana.couldOpenOffline()
  await ana.page.context().setOffline(true)
  await ana.goesAfter('Body', 'The ferry sails as planned.')
  await ana.types(' From the first window.')
  await second.goesAfter('Headline', '')
  await second.types('From the second window')
  await ben.goesAfter('Body', 'lock is closed.')
  await ben.types(' Ben was here.')
  await ben.seesSaved()
  await ana.page.reload()
  await expect(ana.field('Body')).toContainText('From the first window.')
  await second.page.close()
  await ana.goesAfter('Body', 'From the first window.')
  await ana.types(' After the reload.')
  await ana.page.context().setOffline(false)
  await ana.seesSaved()
  const said = ana.page.getByRole('status').filter({ hasText: 'While you were away, others changed' })
  await expect(said).toContainText('one paragraph')
  const pointedOut = ana.field('Body').locator('[data-pointed-out]')
  await expect(pointedOut).toHaveText(/Ben was here/)
  await said.getByRole('button', { name: 'Show the next' }).click()
  await expect(ana.field('Body')).toBeFocused()
  await ana.types('!')
  await expect(pointedOut).toHaveText(/Ben was here\.!$/)
  await said.getByRole('button', { name: 'Done' }).click()
  await expect(pointedOut).toHaveCount(0)
  await expect(ben.field('Body')).toContainText('After the reload.')
  const { headline, body } = await newsroom.copyOnDisk(edition)
  expect(headline).toBe('From the second window')
  for (const words of ['lock is closed. Ben was here.', 'planned. From the first window. After the reload.'])
    expect(times(body.join('\n'), words), words).toBe(1)
})

test('[SY32] a forged update is refused; the honest words that went with it are kept, offered and put back', async ({
  browser,
}) => {
  const edition = await story()
  const ben = await newsroom.colleague(browser, 'ben')
  const ana = await newsroom.colleague(browser, 'ana')
  const line = await tamperedLine(ana.page)
  await ben.opens(edition)
  await ana.opens(edition)
  await ana.seesSaved()
  line.forges = true
  await ana.goesAfter('Body', 'The ferry sails as planned.')
  await ana.page.keyboard.insertText(' Divers go down at noon.')
  await expect(ana.page.getByText(BAR)).toBeVisible()
  expect(line.forges).toBe(false)
  await ana.seesSaved()
  await expect(ana.field('Body')).not.toContainText('Divers')

  await ana.page.reload()
  await ana.page.getByRole('button', { name: 'Look at them' }).click()
  const sheet = ana.page.getByRole('dialog', { name: 'Words that could not be taken' })
  await expect(sheet.getByText('Divers go down at noon.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Put back' }).press('Enter')
  await expect(ana.page.getByText(BAR)).toBeHidden()
  await expect(ben.field('Body')).toContainText('Divers go down at noon.')
  await ana.seesSaved()
  await ana.page.reload()
  await expect(ana.field('Body')).toContainText('Divers go down at noon.')
  await expect(ana.page.getByText(BAR)).toBeHidden()
})

test('[SY33] a restored backup, met by a browser with newer words and one that was away: both go on in it', async ({
  browser,
}) => {
  const edition = await story()
  const ana = await newsroom.colleague(browser, 'ana')
  const ben = await newsroom.colleague(browser, 'ben')
  await ana.opens(edition)
  await ben.opens(edition)
  for (const one of [ana, ben]) await one.seesSaved()
  await ben.page.goto('about:blank')
  const backup = mkdtempSync(join(tmpdir(), 'copydesk-backup-'))
  await newsroom.kill()
  await cp(folder, backup, { recursive: true })
  await newsroom.start()
  await ana.seesSaved()
  await ana.goesAfter('Body', 'The ferry sails as planned.')
  await ana.types(' After the backup.')
  await ana.seesSaved()
  await newsroom.kill()
  await ana.types(' Never sent.')
  await expect(ana.savedWords).toHaveAttribute('data-is', 'offline')
  rmSync(folder, { recursive: true, force: true })
  await cp(backup, folder, { recursive: true })
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec('UPDATE "logRoom" SET epoch = epoch + 1')
  database.close()
  await newsroom.start()

  await expect(ana.page.getByText(BAR)).toBeVisible()
  await ana.seesSaved()
  await expect(ana.field('Body')).not.toContainText('After the backup.')
  await ana.page.getByRole('button', { name: 'Look at them' }).click()
  await expect(ana.page.getByRole('dialog')).toContainText('Never sent.')
  await expect(ana.page.getByRole('dialog')).toContainText('restored from an earlier state')
  await ana.page.keyboard.press('Escape')

  await ben.opens(edition)
  await ben.seesSaved()
  await ben.goesAfter('Body', 'The ferry sails as planned.')
  await ben.types(' Ben goes on.')
  await ben.seesSaved()
  await expect(ana.field('Body')).toContainText('Ben goes on.')
  await expect(ben.page.getByText(BAR)).toBeHidden()
  rmSync(backup, { recursive: true, force: true })
})

test('[SY32] whose role changed while they were away may not write any more: told, with their words kept', async ({
  browser,
}) => {
  const edition = await story()
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.opens(edition)
  await ana.seesSaved()
  await newsroom.kill()
  await ana.goesAfter('Body', 'The ferry sails as planned.')
  await ana.types(' Typed in good faith.')
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec(`UPDATE person SET role = 'translator' WHERE email = 'ana@marlow.example'`)
  database.close()
  await newsroom.start()
  await expect(ana.page.getByText(BAR)).toBeVisible()
  // A translator of the desk may suggest in the original.
  await expect(ana.page.getByRole('contentinfo').getByText('Suggesting')).toBeVisible()
  await expect(ana.field('Body')).not.toContainText('Typed in good faith.')
  await ana.page.goto('/')
  await ana.page.getByRole('button', { name: 'Look at them' }).click()
  const sheet = ana.page.getByRole('dialog', { name: 'Words that could not be taken' })
  await expect(sheet).toContainText('You may suggest changes to this story, and not make them')
  await expect(sheet).toContainText('Typed in good faith.')
  await expect(sheet.getByRole('button', { name: 'Put back' })).toHaveCount(0)
  await ana.page.screenshot({ path: test.info().outputPath('set-aside.png') })
  await sheet.getByRole('button', { name: 'Discard' }).click()
  await expect(ana.page.getByText(BAR)).toBeHidden()
})

/** Somebody else's program between a page and the server: instead of the next update it sends one in another's name. */
async function tamperedLine(page: Page): Promise<{ forges: boolean }> {
  const line = { forges: false }
  await page.routeWebSocket(/\/sync\/edition\//, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => {
      const bytes = typeof message === 'string' ? Buffer.from(message) : message
      if (!line.forges || bytes[0] !== 0 || bytes[1] !== 2) return server.send(message)
      line.forges = false
      // One client, one struct that only takes up a clock, nothing deleted: it would swallow what client 300 types.
      server.send(Buffer.from([0, 2, 8, 1, 1, 0xac, 0x02, 0, 0, 20, 0]))
    })
  })
  return line
}
