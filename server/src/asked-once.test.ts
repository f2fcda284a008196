import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readReleases } from './publication/read-releases.ts'
import { begunIn, deskThatPublishes } from './testing/cleared-story.ts'
import { openNewsroom, type TestNewsroom } from './testing/open-newsroom.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

test('a page about all languages of a story asks once for what they share, and anew for the next page', async () => {
  const desk = await deskThatPublishes(newsroom)
  const { of } = await begunIn(desk, ['fr', 'de', 'ja'])
  const here = newsroom.composed.newsroom
  const shared = [vi.spyOn(here.stores.stories, 'find'), vi.spyOn(here.stores.kills, 'find')]
  const page = () => readReleases(here, desk.milo, of.fr ?? '')
  expect((await page()).editions).toHaveLength(4)
  for (const read of shared) expect(read).toHaveBeenCalledTimes(1)
  await page()
  for (const read of shared) expect(read).toHaveBeenCalledTimes(2)
  for (const read of shared) read.mockRestore()
})
