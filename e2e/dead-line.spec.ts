import { expect, test } from '@playwright/test'
import { Line } from './line.ts'
import { Newsroom } from './newsroom.ts'

test.use({ serviceWorkers: 'allow' })

let newsroom: Newsroom
let line: Line
test.beforeAll(async () => {
  newsroom = await Newsroom.open()
  line = await Line.to(newsroom.address)
})
test.afterAll(async () => {
  await line.close()
  await newsroom.close()
})

/** The page promises fifteen seconds. A slow machine takes longer; after thirty the socket's own library would notice. */
const SAYS_DEAD_MS = 28_000
/** The page promises two seconds. A slow machine takes longer; after thirteen the line would be found dead all the same. */
const SAYS_SLOW_MS = 11_000

test('a line that looks open and is dead: the page says so, and recovers by itself', async ({ browser }) => {
  const edition = await newsroom.story('ana', { slug: 'BRIDGE/CLOSED', text: 'The bridge is closed.' })
  const ana = await newsroom.colleague(browser, 'ana', { baseURL: line.address })
  await ana.opens(edition)
  await ana.seesSaved()

  await test.step('nobody types: it is noticed all the same', async () => {
    line.goesDead()
    const since = Date.now()
    await expect(ana.savedWords).toHaveAttribute('data-is', 'offline', { timeout: SAYS_DEAD_MS })
    console.log(`an idle dead line was told of after ${((Date.now() - since) / 1000).toFixed(1)} s`)
    line.comesBack()
    await ana.seesSaved()
  })

  await test.step('words that nobody acknowledges are told of after two seconds, and get there', async () => {
    await ana.goesAfter('Body', 'The bridge is closed.')
    line.goesDead()
    const since = Date.now()
    await ana.types(' It rains.')
    await expect(ana.savedWords).not.toHaveAttribute('data-is', /saved|saving/, { timeout: SAYS_SLOW_MS })
    console.log(`an unacknowledged word was told of after ${((Date.now() - since) / 1000).toFixed(1)} s`)
    expect(await ana.savedWords.textContent()).toMatch(
      /^(Not on the server yet: the line is slow|Offline: your words are kept on this computer)/,
    )
    line.comesBack()
    await ana.seesSaved()
    await expect.poll(async () => (await newsroom.copyOnDisk(edition)).body.join()).toContain('It rains.')
  })
})
