import { addCredit } from '@copydesk/shared/credits'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { begunIn, type Desk, deskThatPublishes } from '../testing/cleared-story.ts'
import { openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { editionPage } from './edition-page.ts'
import { liveCopy } from './live-copy.ts'

let newsroom: TestNewsroom
let desk: Desk
beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = await deskThatPublishes(newsroom)
})
afterAll(() => newsroom.close())

const contributor = async (name: string): Promise<string> =>
  (await desk.milo.post('/api/contributors', { name })).body.contributor.id
const printed = async (id: string) => {
  const { stores, rooms } = newsroom.composed.newsroom
  const edition = await stores.editions.find(id)
  if (!edition) throw new Error('It is gone.')
  return (await liveCopy({ stores, rooms }, edition)).publishable.creditLine
}

test('whoever was credited this moment is printed, in the localization too, before the lists know of it', async () => {
  const { of } = await begunIn(desk, ['fr'])
  const [ola, pia] = [await contributor('Ola Dahl'), await contributor('Pia Lund')]
  const { rooms, stores } = newsroom.composed.newsroom
  const credit = (id: string, who: string) =>
    rooms.edit(id, desk.ana.id, (doc) => addCredit(doc, who, 'reporting'))
  const listed = vi.spyOn(stores.contributors, 'creditedIn').mockResolvedValue([])
  await credit(of.en ?? '', ola)
  await credit(of.fr ?? '', pia)
  expect(await printed(of.en ?? '')).toContain('Ola Dahl')
  expect(await printed(of.fr ?? '')).toMatch(/Ola Dahl.*Pia Lund/)
  listed.mockRestore()
})

test('of those who can be credited, a page reads those whom its story names', async () => {
  const { of } = await begunIn(desk, [])
  const kai = await contributor('Kai Berg')
  await newsroom.composed.newsroom.rooms.edit(of.en ?? '', desk.ana.id, (doc) =>
    addCredit(doc, kai, 'reporting'),
  )
  await newsroom.composed.settled()
  const { contributors } = newsroom.composed.newsroom.stores
  const [all, few] = [vi.spyOn(contributors, 'all'), vi.spyOn(contributors, 'creditedIn')]
  await editionPage(newsroom.composed.newsroom, desk.milo, of.en ?? '')
  expect(all).not.toHaveBeenCalled()
  expect((await Promise.all(few.mock.results.map(({ value }) => value))).flat()).toMatchObject([{ id: kai }])
  all.mockRestore()
  few.mockRestore()
})
