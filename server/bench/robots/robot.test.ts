import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Running } from '../servers/bench-server.ts'
import { relay } from '../servers/relay.ts'
import { Robot } from './robot.ts'

let server: Running
beforeAll(async () => {
  server = await relay.start('')
})
afterAll(() => server.end('SIGTERM'))

/** Somebody who looks on with a real document. */
async function reader(room: number) {
  const page = new Y.Doc()
  const robot = new Robot(server.door(room, 0))
  const waits: (() => void)[] = []
  robot.onUpdate = (update) => {
    Y.applyUpdate(page, update)
    for (const look of waits) look()
  }
  await robot.comes()
  const shows = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (page.getText('body').toString() === words) resolve()
      }
      waits.push(look)
      look()
    })
  return { page, shows }
}

test('what a robot types, key by key, is what a page reads', async () => {
  const ben = await reader(1)
  const ana = new Robot(server.door(1, 1))
  await ana.comes()
  for (const key of 'The bridge is closed.') ana.types(key)
  await ben.shows('The bridge is closed.')
  expect(ben.page.store.pendingStructs).toBeNull()
  expect(ana.typed).toBe(21)
})

test.each([1, 125, 126, 65_535, 65_536, 300_000])(
  'a message of %i characters comes whole',
  async (length) => {
    const room = 1000 + length
    const ben = await reader(room)
    const ana = new Robot(server.door(room, 1))
    await ana.comes()
    ana.types('x'.repeat(length))
    await ben.shows('x'.repeat(length))
  },
)

test('a newcomer to the relay gets what was typed before', async () => {
  const ana = new Robot(server.door(2, 1))
  await ana.comes()
  const ben = await reader(2)
  ana.types('Ferries')
  ana.types(' stay in port.')
  await ben.shows('Ferries stay in port.')
  await (await reader(2)).shows('Ferries stay in port.')
})
