import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import { Colleague } from './colleague.ts'
import { Newsroom } from './newsroom.ts'

const CANARY = 'Canary Wren'
const PATIENT = { timeout: 30_000 }

let newsroom: Newsroom
let profile: string
test.beforeEach(async () => {
  newsroom = await Newsroom.open()
  profile = mkdtempSync(join(tmpdir(), 'copydesk-profile-'))
})
test.afterEach(async () => {
  await newsroom.close()
  rmSync(profile, { recursive: true, force: true })
})

/** The same browser of the same person, which keeps on its disk what it kept before it was closed. */
async function sitsDown(): Promise<Colleague> {
  const { launchOptions } = test.info().project.use
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL: newsroom.address,
    serviceWorkers: 'allow',
  })
  return new Colleague(context.pages()[0] ?? (await context.newPage()), 'ana')
}

/** Everything that a browser keeps for the pages of the newsroom, as text. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answered(indexedDB.open(name))
      for (const store of db.objectStoreNames)
        for (const row of await answered(db.transaction(store).objectStore(store).getAll()))
          kept.push(
            JSON.stringify(row, (_, value: unknown) =>
              value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
            ),
          )
      db.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) kept.push((await (await cache.match(request))?.text()) ?? '')
    }
    return kept.join('\n')
  })

test('words that are removed while a browser is closed are nowhere in it once the newsroom has answered', async () => {
  const edition = await newsroom.story('ana', {
    slug: 'HARBOUR/CLOSES',
    headline: `${CANARY} says the harbour closes`,
    text: `It was ${CANARY} who said so.\n\nNobody else did.`,
  })
  const first = await sitsDown()
  await newsroom.signsIn(first, 'ana')
  await first.opens(edition)
  await first.seesSaved()
  await first.page.goto('/')
  await expect(first.page.getByText(`${CANARY} says`)).toBeVisible()
  await first.couldOpenOffline()
  await first.page.goto(`/story/${edition}`)
  await expect(first.field('Body')).toContainText(CANARY)
  await first.page.context().setOffline(true)
  await first.goesAfter('Body', 'Nobody else did.')
  await first.types(' Divers went down.')
  await expect(first.savedWords).toContainText(/wait for the line$/)
  await expect.poll(async () => (await keptIn(first.page)).split(CANARY).length).toBeGreaterThan(2)
  await first.page.context().close()

  const ruth = await newsroom.api('managing')
  const removed = await ruth.post(`/api/editions/${edition}/redact`, {
    data: { words: CANARY, reason: 'A promise to a source' },
  })
  expect(removed.status()).toBe(200)
  await ruth.dispose()
  await newsroom.kill()

  // Without the newsroom nobody can know: what was kept is shown.
  const again = await sitsDown()
  await again.page.goto(`${newsroom.address}/`)
  await expect(again.page.getByText(`${CANARY} says`)).toBeVisible(PATIENT)

  await newsroom.start()
  await expect.poll(() => keptIn(again.page), { timeout: 60_000 }).not.toContain(CANARY)
  await expect(again.page.getByText(CANARY)).toHaveCount(0)
  await expect(again.page.getByText('says the harbour closes')).toBeVisible(PATIENT)
  expect(await keptIn(again.page)).toContain('Divers went down.')
  await again.page.context().close()

  const online = await sitsDown()
  await online.opens(edition)
  await expect(online.field('Body')).not.toContainText(CANARY)
  expect(await keptIn(online.page)).not.toContain(CANARY)
  await expect(online.page.getByText('Words of yours could not be taken.')).toBeVisible(PATIENT)
  await online.page.context().close()
})

test('a browser that is opened online shows nothing that it kept', async () => {
  const edition = await newsroom.story('ana', {
    slug: 'QUAY/CLOSES',
    headline: `${CANARY} says the quay closes`,
    text: `It was ${CANARY} who said so.`,
  })
  const first = await sitsDown()
  await newsroom.signsIn(first, 'ana')
  await first.opens(edition)
  await first.seesSaved()
  await expect.poll(() => keptIn(first.page), PATIENT).toContain(CANARY)
  await first.page.context().close()
  const ruth = await newsroom.api('managing')
  await ruth.post(`/api/editions/${edition}/redact`, { data: { words: CANARY, reason: 'A promise' } })
  await ruth.dispose()

  const again = await sitsDown()
  await again.page.goto('/new')
  await expect(again.page.getByLabel('Slug')).toBeVisible(PATIENT)
  expect(await keptIn(again.page)).not.toContain(CANARY)
  await again.page.context().close()
})
