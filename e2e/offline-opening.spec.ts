import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import type { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

test.use({ serviceWorkers: 'allow' })

const CLIENT = resolve(import.meta.dirname, '../client')
const BRIDGE = 'MARLOW (Courier) – The bridge over the east lock is closed.\nThe ferry sails as planned.'

for (const gone of ['the line', 'the server'] as const)
  test(`a story is written in while ${gone} is gone, through two reloads, and saved when it is back`, async ({
    browser,
  }) => {
    const newsroom = await Newsroom.open()
    const edition = await newsroom.story('ana', { slug: 'BRIDGE/CLOSED', wire: BRIDGE })
    const ana = await newsroom.colleague(browser, 'ana')
    await ana.opens(edition)
    await ana.seesSaved()
    await ana.couldOpenOffline()
    const context = ana.page.context()

    if (gone === 'the line') await context.setOffline(true)
    else await newsroom.kill()
    await expect(ana.savedWords).toHaveText('Offline: your words are kept on this computer')

    await ana.page.reload()
    await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true')
    await expect(ana.field('Body')).toContainText('The ferry sails as planned.')
    await ana.goesAfter('Body', 'The ferry sails as planned.')
    await ana.types(' Divers go down at noon.')
    await expect(ana.savedWords).toContainText(/^Offline: your words are kept on this computer/)
    await expect(ana.savedWords).toContainText(/changes wait for the line$/)
    await expect(ana.savedWords.getByRole('status')).toHaveText(/^Offline/)

    await ana.page.reload()
    await expect(ana.field('Body')).toContainText('Divers go down at noon.')
    await expect(ana.savedWords).toContainText(/changes wait for the line$/)
    await ana.goesAfter('Body', 'Divers go down at noon.')
    await ana.types(' The gate is dry.')

    if (gone === 'the line') await context.setOffline(false)
    else await newsroom.start()
    await ana.seesSaved()
    const ben = await newsroom.colleague(browser, 'ben')
    await ben.opens(edition)
    await expect(ben.field('Body')).toContainText(
      'The ferry sails as planned. Divers go down at noon. The gate is dry.',
    )
    expect((await newsroom.copyOnDisk(edition)).body.join('\n')).toContain('The gate is dry.')
    await newsroom.close()
  })

test('without a line the list says which stories open, and a story that was not open here says so', async ({
  browser,
}) => {
  const newsroom = await Newsroom.open()
  const opened = await newsroom.story('ana', { slug: 'BRIDGE/CLOSED', wire: BRIDGE })
  const other = await newsroom.story('ana', { slug: 'FERRY/LATE', headline: 'The ferry is late' })
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.opens(opened)
  await ana.seesSaved()
  await ana.page.goto('/')
  await expect(ana.page.getByText('FERRY/LATE')).toBeVisible()
  await ana.couldOpenOffline()
  await ana.page.context().setOffline(true)

  const foot = ana.page.getByRole('contentinfo')
  await expect(foot.getByRole('status')).toContainText(/^Offline: the list as it was at \d\d:\d\d\./)
  await ana.page.reload()
  await expect(foot.getByRole('status')).toContainText(/^Offline/)
  const line = (slug: string) => ana.page.getByRole('listitem').filter({ hasText: slug })
  await expect(line('FERRY/LATE')).toContainText('opens when you are online again')
  await expect(line('BRIDGE/CLOSED')).not.toContainText('opens when you are online again')

  await ana.page.goto(`/story/${other}`)
  await expect(ana.page.getByText('This story was not open on this computer before.')).toBeVisible()
  await ana.page.context().setOffline(false)
  await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true')
  await newsroom.close()
})

test('a new build is seen at the next reload; pages of the one before go on until then', async ({
  browser,
}) => {
  const pages = mkdtempSync(join(tmpdir(), 'copydesk-pages-'))
  const next = mkdtempSync(join(tmpdir(), 'copydesk-next-'))
  cpSync(join(CLIENT, 'dist'), pages, { recursive: true })
  await buildWith(next, 'session/person-choices.tsx', "'Sign out'", "'Sign out of the next build'")
  const newsroom = await Newsroom.open({ pages })
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.couldOpenOffline()
  const { page } = ana
  expect(await words(ana)).toEqual(['Sign out'])

  rmSync(pages, { recursive: true })
  cpSync(next, pages, { recursive: true })
  await page.getByRole('link', { name: 'New story' }).click()
  await expect(page.getByLabel('Slug')).toBeVisible()
  expect(await words(ana)).toEqual(['Sign out'])

  await page.reload()
  expect(await words(ana)).toEqual(['Sign out of the next build'])
  // The worker of the new build has come by then, and opens it without a line.
  await expect
    .poll(
      () => page.evaluate(async () => (await caches.keys()).filter((name) => /shell/.test(name)).length),
      {
        timeout: 60_000,
      },
    )
    .toBe(2)
  await ana.couldOpenOffline()
  await newsroom.kill()
  await page.reload()
  expect(await words(ana)).toEqual(['Sign out of the next build'])
  await newsroom.close()
  for (const folder of [pages, next]) rmSync(folder, { recursive: true })
})

test('a page that is older than its story is told so, and its Reload brings the new build', async ({
  browser,
}) => {
  const pages = mkdtempSync(join(tmpdir(), 'copydesk-pages-'))
  await buildWith(pages, 'shared/src/copy/schema.ts', 'SCHEMA = 2', 'SCHEMA = 1')
  const newsroom = await Newsroom.open({ pages })
  const edition = await newsroom.story('ana', { slug: 'BRIDGE/CLOSED', wire: BRIDGE })
  const ana = await newsroom.colleague(browser, 'ana')
  await ana.couldOpenOffline()
  await ana.page.goto(`/story/${edition}`)
  const notice = ana.page.getByRole('alert')
  await expect(notice).toContainText('This page is older than the story that it shows.')
  rmSync(pages, { recursive: true })
  cpSync(join(CLIENT, 'dist'), pages, { recursive: true })
  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true')
  await ana.seesSaved()
  // Also without the network: the worker of the new build was waited for.
  await newsroom.kill()
  await ana.page.reload()
  await expect(ana.field('Body')).toHaveAttribute('contenteditable', 'true')
  await newsroom.close()
  rmSync(pages, { recursive: true })
})

/** What the way out is called, which is where the builds differ. */
async function words({ page }: Colleague): Promise<string[]> {
  const way = page.locator('button', { hasText: /^ ?Sign out/ })
  await expect(way).toHaveCount(1)
  return (await way.allTextContents()).map((text) => text.trim())
}

/** A build that differs in one place of the source. */
async function buildWith(outDir: string, file: string, before: string, after: string): Promise<void> {
  let found = false
  await build({
    root: CLIENT,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, sourcemap: false },
    plugins: [
      {
        name: 'another-build',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith(file)) return undefined
          found = code.includes(before)
          return code.replace(before, after)
        },
      },
    ],
  })
  if (!found) throw new Error(`${file} has no ${before}: was it renamed?`)
}
