import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clearedIn, type Desk, deskThatPublishes, orders, outOf } from '../testing/cleared-story.ts'
import { DST_NIGHTS } from '../testing/dst-nights.ts'
import type { MovedClock } from '../testing/moved-clock.ts'
import { openNewsroom } from '../testing/open-newsroom.ts'

const before = (at: string, ms: number) => new Date(Date.parse(at) - ms).toISOString()

/** Whatever the newsroom is kept in: never early, never twice, and late at most by the time in which no server ran. */
export function releasesAreOnTime(
  makeClock: () => Promise<MovedClock>,
  /** Local times of the nights to try; each takes some seconds. */
  nights: readonly string[] = DST_NIGHTS.map(({ local }) => local),
): void {
  describe('on time', () => {
    let clock: MovedClock
    let desk: Desk
    beforeAll(async () => {
      clock = await makeClock()
      desk = await deskThatPublishes(await openNewsroom(clock.settings, { now: clock.now }))
    })
    afterAll(async () => {
      await desk.newsroom.close()
      await clock.close()
    })

    /** The server ends, and another is started on what it left. */
    const restarts = async () => {
      await desk.newsroom.composed.close()
      desk = { ...desk, newsroom: await openNewsroom(clock.settings, { now: clock.now }) }
    }

    test.each(
      DST_NIGHTS.filter(({ local }) => nights.includes(local)).flatMap(
        (night) =>
          [
            { ...night, by: 'embargo' },
            { ...night, by: 'notBefore' },
          ] as const,
      ),
    )('$by until $local in $zone, whose clocks change', async ({ zone, local, at, by }) => {
      await clock.to(before(at, 12 * 3_600_000))
      const { of } = await clearedIn(desk, ['fr'])
      const both = Object.values(of)
      await orders(desk, both, { [by]: { zone, local }, joint: by === 'embargo' })
      const isDown = by === 'embargo'
      for (const early of [3_600_000, 1_800_000, 1]) {
        await clock.to(before(at, early))
        await desk.newsroom.composed.settled()
        for (const one of both) expect([early, await outOf(desk, one)]).toEqual([early, []])
      }
      if (isDown) {
        await desk.newsroom.composed.close()
        await clock.to(before(at, -90_000))
        desk = { ...desk, newsroom: await openNewsroom(clock.settings, { now: clock.now }) }
      } else await clock.to(at)
      await desk.newsroom.composed.settled()
      for (const one of both) expect(await outOf(desk, one)).toEqual(['story'])
      const [out] = await desk.newsroom.composed.newsroom.stores.publications.ofEdition(both[0] ?? '')
      expect(out?.publishedAt).toBe(isDown ? before(at, -90_000) : at)
      await desk.newsroom.composed.settled()
      if (isDown) await restarts()
      await desk.newsroom.composed.settled()
      for (const one of both) expect(await outOf(desk, one)).toEqual(['story'])
    })
  })
}
