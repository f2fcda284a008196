import { expect } from 'vitest'
import { toldTo } from '../notifications/read-inbox.ts'
import { deskThatPublishes } from './cleared-story.ts'
import type { MovedClock } from './moved-clock.ts'
import { openNewsroom } from './open-newsroom.ts'

export const utc = (local: string) => ({ local, zone: 'UTC' })

/** A desk that publishes by a clock that is moved by hand, with a reviser, a lawyer, and another who orders. */
export async function deskThatReleases(clock: MovedClock) {
  const desk = await deskThatPublishes(await openNewsroom(clock.settings, { now: clock.now }))
  const reviser = await desk.newsroom.signIn('Theo', 'reporter')
  await desk.ruth.patch(`/api/people/${reviser.id}`, { desks: [await desk.newsroom.desk('Paris')] })
  const lawyer = await desk.newsroom.signIn('Leo', 'reporter')
  const orderer = await desk.newsroom.signIn('Olga', 'editor')
  for (const [{ id }, duty] of [
    [reviser, 'reviser'],
    [lawyer, 'legal'],
  ] as const) {
    const granted = { person: id, duty, desk: desk.id }
    expect((await desk.ruth.post('/api/duties/grant', granted)).status).toBe(200)
  }
  const here = () => desk.newsroom.composed.newsroom
  return {
    ...{ clock, desk, reviser, lawyer, orderer, here },
    /** What somebody was told, all of it. */
    told: async (id: string) => (await toldTo(here().stores, { id })).all,
    settled: () => desk.newsroom.composed.settled(),
    stateOf: async (edition: string) => (await here().stores.editions.find(edition))?.state,
    types: (edition: string, words: string) =>
      desk.newsroom.types(edition, (doc) => doc.getText('body').insert(doc.getText('body').length, words)),
    /** Whatever is cleared of its original, it may go out as it is. */
    async letsGo(edition: string, follows: string) {
      const { hash } = (await desk.milo.get(`/api/editions/${edition}/copy`)).body
      const original = (await here().stores.editions.find(follows))?.cleared ?? ''
      const by = { reason: 'It reads true.', person: desk.milo.id, at: clock.now().toISOString() }
      await here().stores.transact(({ behind }) => behind.allow({ edition, hash, original, ...by }))
    },
    async close() {
      await desk.newsroom.close()
      await clock.close()
    },
  }
}

export type ReleasingDesk = Awaited<ReturnType<typeof deskThatReleases>>
