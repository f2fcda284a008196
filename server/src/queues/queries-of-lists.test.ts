import { afterAll, beforeAll, expect, test } from 'vitest'
import { clearedIn, type Desk, deskThatPublishes, orders } from '../testing/cleared-story.ts'
import { openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { queriesIn } from '../testing/queries-in.ts'

let newsroom: TestNewsroom
let desk: Desk
beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = await deskThatPublishes(newsroom)
  await day()
})
afterAll(() => newsroom.close())

/** Something in every state in which something waits for somebody. */
async function day(): Promise<void> {
  const { of: out } = await clearedIn(desk, ['fr'])
  await orders(desk, Object.values(out))
  const { of: returned } = await clearedIn(desk, [])
  await desk.milo.post(`/api/editions/${returned.en}/return`, { note: 'Who says so?' })
  await newsroom.composed.settled()
}

const pages = () => [
  ...['/api/stories', '/api/queues', '/api/after-read', '/api/alerts', '/api/kills'],
  `/api/desks/${desk.id}/log`,
]

test('what the list, the queues, the day and the after-read ask of the database does not grow with the stories', async () => {
  const asks = async () => {
    const counts: [string, number][] = []
    for (const page of pages()) {
      const get = async () => expect((await desk.ana.get(page)).status).toBe(200)
      await get()
      counts.push([page, await queriesIn(get)])
    }
    return counts
  }
  const few = await asks()
  for (let more = 0; more < 4; more++) await day()
  expect(await asks()).toEqual(few)
})
