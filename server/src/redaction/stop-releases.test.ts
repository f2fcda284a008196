import { afterAll, beforeAll, expect, test } from 'vitest'
import { clearedIn, type Desk, deskThatPublishes, orders } from '../testing/cleared-story.ts'
import { openNewsroom } from '../testing/open-newsroom.ts'
import { redactWords } from './redact-words.ts'

let desk: Desk
beforeAll(async () => {
  desk = await deskThatPublishes(await openNewsroom())
})
afterAll(() => desk.newsroom.close())

test('what waits to go out is stopped where its copy loses words, and whoever ordered it is told', async () => {
  const { newsroom, milo, ruth } = desk
  const here = newsroom.composed.newsroom
  const text = 'The quay is open, says Canary Wren.'
  const later = { notBefore: { local: '2099-01-01T10:00', zone: 'Europe/Paris' } }
  const named = await clearedIn(desk, [], { text })
  const other = await clearedIn(desk, [], { slug: 'PIER' })
  for (const { of } of [named, other]) await orders(desk, [of.en ?? ''], later)
  const told = async () => (await milo.get('/api/notices')).body.notices.length
  const before = await told()
  await redactWords(here, ruth, named.of.en ?? '', { words: 'Canary Wren', reason: 'A promise' })
  const [stopped] = await here.stores.releases.ofStory(named.story)
  expect(stopped).toMatchObject({ state: 'stopped', why: expect.stringMatching(/Words were removed/) })
  expect(await told()).toBe(before + 1)
  const [waiting] = await here.stores.releases.ofStory(other.story)
  expect(waiting?.state).toBe('waiting')
})
