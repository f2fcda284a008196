import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Fanout, type Listener } from './fanout.ts'
import { decodeUpdate } from './guard/decode-update.ts'

let now = 0
beforeEach(() => {
  now = 0
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A room of listeners, each of whom takes so long to be told. */
function room(count: number, costMs: number) {
  const heard: Uint8Array[] = []
  const listeners: Listener[] = Array.from({ length: count }, () => ({
    sendUpdates(frame) {
      now += costMs
      heard.push(frame)
    },
  }))
  const fanout = new Fanout(
    () => listeners,
    () => now,
  )
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => {
    fanout.push([{ update, decoded: decodeUpdate(update), from: null }])
  })
  return {
    heard,
    listeners,
    types: () => doc.getText('body').insert(0, 'k'),
    async passes(ms: number) {
      now += ms
      await vi.advanceTimersByTimeAsync(ms)
    },
  }
}

test.each([
  [3, 0.01],
  [200, 0.02],
])('[SY26] a room of %i that is told in no time: each word goes out at once', async (count, costMs) => {
  const { heard, types, passes } = room(count, costMs)
  for (let key = 1; key <= 10; key++) {
    types()
    await passes(0)
    expect(heard).toHaveLength(count * key)
  }
})

test('[SY26] a room that took long to tell everybody rests for twice as long, and then tells all as one', async () => {
  const { heard, types, passes } = room(200, 0.03)
  types()
  await passes(0)
  expect(heard).toHaveLength(200)
  for (let key = 0; key < 5; key++) {
    types()
    await passes(1)
  }
  expect(heard).toHaveLength(200)
  await passes(7)
  expect(heard).toHaveLength(400)
  expect(new Set(heard.slice(200)).size).toBe(1)
})

test('[SY26] however large the room, nobody waits longer than a frame', async () => {
  const { heard, types, passes } = room(1000, 0.1)
  types()
  await passes(0)
  types()
  await passes(15)
  expect(heard).toHaveLength(1000)
  await passes(1)
  expect(heard).toHaveLength(2000)
})
