import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { releasesAreOnTime } from '../../publication/on-time.contract.ts'
import { clearedIn, type Desk, deskThatPublishes, orders, outOf } from '../../testing/cleared-story.ts'
import { databaseClock, type MovedClock } from '../../testing/moved-clock.ts'
import { openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'

const HOUR = 3_600_000
const shifted = (ms: number) => () => new Date(Date.now() + ms)

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe('two servers on one database, one an hour fast and one an hour slow', () => {
  let clock: MovedClock
  let desk: Desk
  let other: TestNewsroom
  beforeAll(async () => {
    clock = await databaseClock(await postgres.database('two'))
    desk = await deskThatPublishes(await openNewsroom(clock.settings, { now: shifted(HOUR) }))
    other = await openNewsroom(clock.settings, { now: shifted(-HOUR) })
  })
  afterAll(async () => {
    await other.close()
    if (desk.newsroom !== other) await desk.newsroom.close()
    await clock.close()
  })
  const both = () => Promise.all([desk.newsroom.composed.settled(), other.composed.settled()])

  test('never early, never twice', async () => {
    await clock.to('2026-03-28T10:00:00.000Z')
    const editions: string[] = []
    for (let story = 0; story < 5; story++) {
      const all = Object.values((await clearedIn(desk, ['fr'])).of)
      editions.push(...all)
      const notBefore = { local: '2026-03-29T02:30', zone: 'Europe/Paris' }
      await orders(desk, all, { notBefore, joint: story % 2 === 0 })
    }
    await clock.to('2026-03-29T01:29:59.999Z')
    await both()
    for (const one of editions) expect(await outOf(desk, one)).toEqual([])
    await clock.to('2026-03-29T01:30:00.000Z')
    await both()
    await both()
    for (const one of editions) expect(await outOf(desk, one)).toEqual(['story'])
  })

  test('what one of them was to do and died before, the other does', async () => {
    await clock.to('2026-03-28T10:00:00.000Z')
    const all = Object.values((await clearedIn(desk, [])).of)
    await orders(desk, all, { notBefore: { local: '2026-03-28T12:00', zone: 'UTC' } })
    await desk.newsroom.composed.close()
    desk = { ...desk, newsroom: other }
    await clock.to('2026-03-28T12:00:00.000Z')
    // Nobody tells it: it looks by itself.
    await expect.poll(() => outOf(desk, all[0] ?? ''), { timeout: 30_000 }).toEqual(['story'])
  })
})

describe('in PostgreSQL', () => {
  releasesAreOnTime(
    async () => databaseClock(await postgres.database('ontime'), shifted(HOUR)),
    ['2026-10-25T02:30', '2026-03-08T02:15'],
  )
})
