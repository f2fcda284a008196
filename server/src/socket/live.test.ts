import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '@copydesk/shared/refusal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { openStore } from '../store/open-store.ts'
import { createRoom } from '../store/sql/create-room.ts'
import type { Store } from '../store/store.ts'
import { openRooms } from '../sync/open-rooms.ts'
import type { Rooms } from '../sync/rooms.ts'
import { rawWriter } from '../testing/raw-writer.ts'
import { type AttachedSocket, attachSocket } from './attach-socket.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-live-'))
const failures: unknown[] = []
const barred = new Set<string>()
let store: Store
let rooms: Rooms
let server: Server
let attached: AttachedSocket
let port = 0

beforeAll(async () => {
  store = await openStore({ directory: folder })
  rooms = openRooms({ log: store.log, failed: (error) => failures.push(error) })
  for (const edition of ['harbour', 'bridge', 'market'])
    await store.db.transaction().execute((tx) =>
      createRoom(tx, {
        edition,
        seed: Y.encodeStateAsUpdate(new Y.Doc()),
        person: 'desk',
        at: new Date(),
      }),
    )
  server = createServer()
  attached = attachSocket(server, {
    rooms,
    identify: async ({ headers }) => {
      const id = headers.cookie?.split('name=')[1] ?? ''
      return { person: { id, name: id, color: 1 }, session: `session of ${id}` }
    },
    mayOpen: async ({ person: { id } }) =>
      barred.has(id) ? new Refusal('not-found', 'There is no such edition.') : 'write',
    allowedOrigins: [],
    failed: (error) => failures.push(error),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.close()
  await rooms.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  expect(failures).toEqual([])
})

const body = (edition: string) => rooms.read(edition, (doc) => doc.getText('body').toString())

test('[SY16] a session that is ended closes its sockets, and nothing that they send after is taken', async () => {
  const ana = rawWriter(port, 'ana')
  const ben = rawWriter(port, 'ben')
  await Promise.all([ana.ready, ben.ready])
  ana.type('before')
  await ana.untilSaved(2)
  rooms.endSession('session of ana')
  ana.type('after')
  expect(await ana.closed).toBe(4401)
  ben.type('ben-stays')
  await ben.untilSaved(2)
  expect(await body('harbour')).toBe('before ben-stays ')
  ben.close()
})

test('[SY16] an edition that somebody may not know of any more is gone for them at once', async () => {
  const ana = rawWriter(port, 'ana')
  await ana.ready
  barred.add('ana')
  await rooms.judgeAgain('harbour')
  expect(await ana.closed).toBe(4404)
  barred.clear()
})

test.each<[string, (ws: WebSocket) => void, number]>([
  ['a text frame', (ws) => ws.send('hello'), 4400],
  ['a frame of nothing', (ws) => ws.send(new Uint8Array()), 4400],
  ['a sync message that ends too early', (ws) => ws.send(new Uint8Array([0, 2, 200])), 4400],
  ['an unknown sync message', (ws) => ws.send(new Uint8Array([0, 9, 0])), 4400],
  ['an update of rubbish', (ws) => ws.send(new Uint8Array([0, 2, 3, 255, 255, 255])), 4400],
  ['presence of rubbish', (ws) => ws.send(new Uint8Array([1, 3, 9, 9, 9])), 4400],
  ['a frame that is too large', (ws) => ws.send(new Uint8Array(4 * 1024 * 1024 + 1)), 4413],
  ['a frame that is far too large', (ws) => ws.send(new Uint8Array(6 * 1024 * 1024)), 1009],
])('[SY11] %s ends the socket that sent it, and no other', async (_, send, code) => {
  const ana = rawWriter(port, 'ana')
  await ana.ready
  const ws = new WebSocket(`ws://127.0.0.1:${port}/sync/edition/harbour`, {
    headers: { cookie: 'name=mallory' },
  })
  const closed = new Promise((resolve) => ws.on('close', resolve))
  ws.on('error', () => {})
  await new Promise((resolve) => ws.on('open', resolve))
  send(ws)
  expect(await closed).toBe(code)
  ana.type('still-here')
  await ana.untilSaved(2)
  ana.close()
})

test('[SY15] a reader that stops reading is cut, and the others do not notice', {
  timeout: 60_000,
}, async () => {
  const ana = rawWriter(port, 'ana', 'bridge')
  await ana.ready
  const idle = new WebSocket(`ws://127.0.0.1:${port}/sync/edition/bridge`, {
    headers: { cookie: 'name=ben' },
  })
  await new Promise((resolve) => idle.on('open', resolve))
  idle.send(new Uint8Array([0, 0, 1, 0]))
  await new Promise((resolve) => idle.once('message', resolve))
  idle.pause()
  const page = 'w'.repeat(300_000)
  const here = () => rooms.presentIn('bridge').map(({ id }) => id)
  for (let pages = 1; here().length > 1 && pages < 100; pages++) {
    ana.type(page)
    // A story has less room than a reader may owe.
    ana.doc.getText('body').delete(0, page.length + 1)
    await ana.untilSaved(2 * pages + 1)
  }
  expect(here()).toEqual(['ana'])
  idle.terminate()
  ana.close()
})

test('a server that stops says “come back soon” after everything is on disk', async () => {
  const ana = rawWriter(port, 'ana', 'market')
  await ana.ready
  for (let word = 0; word < 50; word++) ana.type(`word-${word}`)
  await ana.untilSaved(51)
  attached.stop()
  const closing = rooms.close()
  expect(await ana.closed).toBe(1012)
  await closing
  const stored = await store.log.read('edition/market')
  expect(stored?.tail).toHaveLength(0)
  expect(stored?.snapshot?.position).toBe(51)
})
