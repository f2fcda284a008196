import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openCopy } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { FakeLog } from '../testing/fake-log.ts'
import { aTurn } from '../testing/newsroom-at-desk.ts'
import { openRooms } from './open-rooms.ts'
import { roomOf } from './update-log.ts'

const ROOMS = 500
const MEGABYTE = 1024 * 1024

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Heap that is still held by anything. */
async function held(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    await aTurn()
    collect()
  }
  return process.memoryUsage().heapUsed / MEGABYTE
}

test(`[SY25] ${ROOMS} stories that were written in and left give their memory back`, {
  timeout: 60_000,
}, async () => {
  const log = new FakeLog()
  const seed = openCopy()
  for (let key = 0; key < 400; key++) seed.getText('body').insert((key * 17) % (key + 1), 'word ')
  const first = {
    update: Y.encodeStateAsUpdate(seed),
    person: 'desk',
    at: new Date(0).toISOString(),
    clients: [seed.clientID],
    inherited: null,
  }
  for (let room = 0; room < ROOMS; room++) log.create(roomOf(`r${room}`), first)
  const rooms = openRooms({
    log,
    failed(error) {
      throw error
    },
    idleMs: 1,
  })
  const writesInAll = async () => {
    const places = []
    for (let room = 0; room < ROOMS; room++) {
      places.push(await rooms.enter(`r${room}`))
      await rooms.edit(`r${room}`, 'ana', (doc) => doc.getText('body').insert(0, 'x'))
    }
    return places
  }
  const leaves = async (places: Awaited<ReturnType<typeof writesInAll>>) => {
    for (const place of places.splice(0)) place?.leave()
    await expect.poll(() => rooms.open().rooms).toBe(0)
  }
  // The first time pays for compiling, and for the snapshots that the log keeps from then on.
  await leaves(await writesInAll())
  const before = await held()
  const places = await writesInAll()
  const open = await held()
  expect(rooms.open()).toMatchObject({ rooms: ROOMS, documents: ROOMS })
  await leaves(places)
  const after = await held()
  process.stdout.write(
    `${ROOMS} stories: ${before.toFixed(1)} MB before, ${open.toFixed(1)} MB open, ${after.toFixed(1)} MB after\n`,
  )
  expect(open - before).toBeGreaterThan(20)
  expect(after - before).toBeLessThan((open - before) / 10)
})
