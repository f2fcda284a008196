import { openCopy } from '@copydesk/shared/copy'
import { afterEach, expect, test, vi } from 'vitest'
import { aTurn, newsroomAtDesk } from '../testing/newsroom-at-desk.ts'
import type { Mode } from './newcomer.ts'

afterEach(() => {
  vi.useRealTimers()
})

const MEGABYTE = 1024 * 1024

test('[SY15] a disk that hangs: what waits is bounded, and whoever writes past it is told', async () => {
  const { comes, log, text } = newsroomAtDesk()
  const ana = await comes('ana')
  await aTurn()
  log.stop()
  for (let part = 0; part < 40 && ana.closed === null; part++) {
    ana.types('x'.repeat(MEGABYTE / 2))
    ana.body.delete(1, MEGABYTE / 2)
  }
  expect(ana.closed).toBe(4503)
  log.go()
  await aTurn()
  const again = await comes('ana', { doc: ana.doc })
  await aTurn()
  expect(again.reads().closed).toBeNull()
  expect(await text()).toBe(again.body.toString())
})

test('[SY15] a reader who waits for a disk that hangs is cut when too much waits for them', async () => {
  const { comes, log } = newsroomAtDesk()
  const ana = await comes('ana')
  await aTurn()
  log.stop()
  ana.types('a')
  const ben = await comes('ben')
  for (let words = 0; words < 5 && ben.closed === null; words++) {
    ana.types('x'.repeat(MEGABYTE / 2))
    for (let asks = 0; asks < 9; asks++) ben.asks()
  }
  expect(ben.closed).toBe(1013)
  expect(ana.closed).toBeNull()
})

test('[SY15] a story that is full takes no more, but can be shortened and written on', async () => {
  const { comes, text } = newsroomAtDesk()
  const ana = await comes('ana')
  await aTurn()
  for (let part = 0; part < 7; part++) {
    ana.types('x'.repeat(MEGABYTE / 2))
    await aTurn()
  }
  const ben = await comes('ben')
  ben.reads()
  ben.types('y'.repeat(MEGABYTE))
  expect(ben.closed).toBe(4413)
  expect(ben.reads().refusals).toEqual(['too-large'])
  ana.reads()
  ana.body.delete(1, 5 * (MEGABYTE / 2))
  await aTurn()
  ana.types('z'.repeat(MEGABYTE))
  await aTurn()
  expect(ana.reads().closed).toBeNull()
  expect((await text()).length).toBe(2 * MEGABYTE)
})

test('[SY7] somebody who types fast while the question about a gap is under way is not taken for lost', async () => {
  const { comes, text } = newsroomAtDesk()
  const ana = await comes('ana')
  await aTurn()
  ana.reads()
  ana.offline(() => ana.types('Lost on the way. '))
  for (let key = 0; key < 30; key++) ana.types('k')
  expect(ana.closed).toBeNull()
  ana.reads()
  await aTurn()
  expect(ana.reads().saved.at(-1)).toBe(ana.sent)
  expect(await text()).toBe(`Lost on the way. ${'k'.repeat(30)}`)
})

test('a page that asks again every few seconds, all day, is honest; one that asks without end is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { comes } = newsroomAtDesk()
  const ana = await comes('ana')
  for (let asks = 0; asks < 1000; asks++) {
    vi.setSystemTime(Date.now() + 2000)
    ana.asks()
  }
  expect(ana.closed).toBeNull()
  for (let asks = 0; asks < 300; asks++) ana.asks()
  expect(ana.closed).toBe(4429)
})

test('[SY14] what somebody typed who could only read arrives when they may write', async () => {
  const { comes, rooms, text } = newsroomAtDesk()
  let now: Mode = 'read'
  const reader = await comes('rita', { mode: 'read', mayStay: async () => now })
  await aTurn()
  reader.reads()
  reader.types('Meant well. ')
  await aTurn()
  expect(await text()).toBe('')
  now = 'write'
  await rooms.judgeAgain('harbour')
  reader.reads()
  await aTurn()
  expect(await text()).toBe('Meant well. ')
  expect(reader.reads().saved.at(-1)).toBe(reader.sent)
})

test('[SY16] whoever cannot be judged does not stay, and the others are judged all the same', async () => {
  const { comes, rooms, failures } = newsroomAtDesk()
  const ana = await comes('ana', {
    mayStay: async () => {
      throw new Error('no database')
    },
  })
  const ben = await comes('ben')
  await rooms.judgeAgain('harbour')
  expect([ana.closed, ben.closed]).toEqual([4503, null])
  expect(failures).toHaveLength(1)
})

test('[SY11] whoever listens to the rooms and throws harms nobody', async () => {
  const { comes, rooms, failures } = newsroomAtDesk()
  const heard: number[] = []
  rooms.onDurable(() => {
    throw new Error('a bad listener')
  })
  rooms.onPresence(() => {
    throw new Error('another')
  })
  rooms.onDurable(({ position }) => heard.push(position))
  const ana = await comes('ana')
  ana.types('a')
  await aTurn()
  expect(ana.reads().saved.at(-1)).toBe(2)
  expect(heard).toEqual([2])
  expect(failures).toHaveLength(2)
})

test('[SY3] whoever comes into a room as it is given up is sent away, to come back', async () => {
  const { comes, rooms, log } = newsroomAtDesk()
  const ana = await comes('ana')
  await aTurn()
  const place = await rooms.enter('harbour')
  log.breaks(new Error('disk full'))
  ana.types('Unlucky.')
  await aTurn()
  const closed: number[] = []
  place?.join({
    person: { id: 'ben', name: 'Ben', color: 0 },
    mode: 'read',
    copydesk: false,
    mayStay: async () => 'read',
    peer: { send() {}, close: (code) => closed.push(code), unsent: () => 0 },
  })
  expect(closed).toEqual([4503])
})

test('[SY12] a page that moved very fast and comes back on a new line is seen at once', async () => {
  vi.useFakeTimers()
  const { comes } = newsroomAtDesk()
  const carla = await comes('carla')
  const ana = await comes('ana')
  const clocks: number[] = []
  for (let step = 0; step < 500; step++) ana.shows({ caret: step })
  vi.advanceTimersByTime(60)
  clocks.push(...clocksOf(carla.heardPresence()))
  ana.leaves()
  const again = await comes('ana', { doc: ana.doc })
  again.shows({ caret: 7 })
  vi.advanceTimersByTime(60)
  clocks.push(...clocksOf(carla.heardPresence()))
  expect(clocks).toHaveLength(2)
  expect(clocks[1]).toBeGreaterThan(clocks[0] ?? 0)
  expect(clocks[1]).toBeLessThanOrEqual(Date.now() / 10 + 2)
  expect(carla.presence.get(ana.doc.clientID)).toMatchObject({ caret: 7 })
})

test('[SY8] nonsense about oneself reserves nobody’s id', async () => {
  const { comes } = newsroomAtDesk()
  const mallory = await comes('mallory')
  const doc = openCopy()
  mallory.showsRaw('no JSON', doc.clientID)
  const ana = await comes('ana', { doc })
  await aTurn()
  ana.reads()
  ana.types('Mine.')
  await aTurn()
  expect(ana.reads().closed).toBeNull()
})

const clocksOf = (entries: { clock: number }[]) => entries.map(({ clock }) => clock)
