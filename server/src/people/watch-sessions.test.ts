import type { Asker } from '@copydesk/shared/access'
import type { LiveEvent } from '@copydesk/shared/live-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { localBus } from '../bus.ts'
import type { EditionFacts, Rights } from './rights-store.ts'
import { type SessionWatch, watchSessions } from './watch-sessions.ts'

const ana: Asker = { id: 'ana', role: 'reporter', desks: ['business'], duties: [] }
const bridge: EditionFacts = {
  embargoed: false,
  story: { id: 'bridge', desk: 'business', owner: 'ana', begunBy: 'ana', restrictedTo: null, assigned: [] },
  edition: { localization: false, state: 'draft', filedBy: null, writers: [], assigned: [] },
}

/** What the store would say, and how often it was asked for what. */
let stands: Rights
let looks: { sessions: readonly string[]; editions: readonly string[] }[]
let judged: string[]
let told: { event: LiveEvent; only: readonly string[] | null }[]
let ended: string[]
let watch: SessionWatch

beforeEach(() => {
  vi.useFakeTimers()
  stands = { sessions: new Map([['s1', ana]]), editions: new Map([['bridge', bridge]]) }
  looks = []
  judged = []
  told = []
  ended = []
  const bus = localBus()
  bus.onEvent((event, only) => told.push({ event, only }))
  bus.onEnd((session) => ended.push(session))
  const rights = {
    async look(sessions: readonly string[], editions: readonly string[]) {
      looks.push({ sessions, editions })
      return stands
    },
  }
  const again = {
    person: async (id: string) => void judged.push(`person ${id}`),
    edition: async (id: string) => void judged.push(`edition ${id}`),
  }
  watch = watchSessions({ rights, bus, now: () => new Date() }, again, (error) => {
    throw error
  })
})
afterEach(() => {
  void watch.close()
  vi.useRealTimers()
})

const second = () => vi.advanceTimersByTimeAsync(1000)

test('nobody is looked at while nobody is here, and whoever has many windows open once', async () => {
  await second()
  expect(looks).toEqual([])
  const stops = [watch.watch('s1', ana), watch.watch('s1', ana), watch.watchEdition('bridge', bridge)]
  await second()
  expect(looks).toEqual([{ sessions: ['s1'], editions: ['bridge'] }])
  for (const stop of stops) stop()
  await second()
  expect(looks).toHaveLength(1)
})

test('nothing is said while everything stands as it did, in whatever order the store has it', async () => {
  const twice = { ...ana, desks: ['business', 'world'] }
  watch.watch('s1', twice)
  stands.sessions.set('s1', { ...ana, desks: ['world', 'business'] })
  await second()
  expect([judged, told, ended]).toEqual([[], [], []])
})

test('whoever stands elsewhere now is judged again, and only they hear of it', async () => {
  watch.watch('s1', ana)
  stands.sessions.set('s1', { ...ana, duties: [{ duty: 'legal', desk: 'business' }] })
  await second()
  expect(judged).toEqual(['person ana'])
  expect(told).toEqual([{ event: { kind: 'standing' }, only: ['ana'] }])
  await second()
  expect(judged).toHaveLength(1)
})

test('a change between the door and the first look is seen', async () => {
  watch.watchEdition('bridge', { ...bridge, story: { ...bridge.story, desk: 'world' } })
  await second()
  expect(judged).toEqual(['edition bridge'])
})

test('of a story that is restricted those hear who lost sight of it; of one that was, only those who knew of it', async () => {
  const only = (restrictedTo: string[] | null) =>
    stands.editions.set('bridge', { ...bridge, story: { ...bridge.story, restrictedTo } })
  watch.watchEdition('bridge', bridge)
  only(['ana', 'ben'])
  await second()
  expect(told.map((one) => one.only)).toEqual([null, null])
  told.splice(0)
  only(['ana'])
  await second()
  expect(told.map((one) => one.only)).toEqual([
    ['ana', 'ben'],
    ['ana', 'ben'],
  ])
})

test('a session that is over ends, and is not asked about again', async () => {
  watch.watch('s1', ana)
  stands.sessions.clear()
  await second()
  expect(ended).toEqual(['s1'])
  await second()
  expect(looks).toHaveLength(1)
})
