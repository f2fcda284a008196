import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDesk } from '../shift/read-desk.ts'
import { readLog } from '../shift/read-log.ts'
import { openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { makeDemo } from './make-demo.ts'
import { DEMO_PEOPLE } from './people.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  await makeDemo(newsroom.composed.newsroom)
})
afterAll(() => newsroom.close())

test('each desk of the demo has people on, a translator into French, and a log with acts and notes', async () => {
  const { newsroom: here } = newsroom.composed
  const { id = '' } = (await here.stores.people.withEmail(DEMO_PEOPLE.ana.email)) ?? {}
  const ana = await here.stores.people.enterable(id)
  if (!ana) throw new Error('The demo has no Ana.')
  const desks = (await here.stores.desks.all()).filter(({ name }) => name === 'Business' || name === 'World')
  expect(desks).toHaveLength(2)
  for (const desk of desks) {
    const { on } = await readDesk(here, ana, desk.id)
    expect(on?.slotGone).toBeNull()
    expect(on?.crew.map(({ part, language, gone }) => [part, language, gone])).toEqual([
      ['editor', null, null],
      ['translator', 'fr', null],
    ])
    const { entries } = await readLog(here, ana, desk.id, null)
    expect(entries.every(({ shift }) => shift === on?.id)).toBe(true)
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['act', 'note']))
    const times = entries.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(new Date(times[0] ?? 0).getTime()).toBeLessThanOrEqual(here.now().getTime())
  }
})
