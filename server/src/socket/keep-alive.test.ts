import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import WebSocket from 'ws'
import { newsroomAtDesk } from '../testing/newsroom-at-desk.ts'
import { attachSocket } from './attach-socket.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function newsroomOnPort(idleMs = 30_000) {
  const { rooms } = newsroomAtDesk({ idleMs })
  const server = createServer()
  const attached = attachSocket(server, {
    rooms,
    identify: async () => ({ person: { id: 'ana', name: 'Ana', color: 0 } }),
    mayOpen: async () => 'write',
    allowedOrigins: [],
    failed: (error) => expect.unreachable(String(error)),
    // Both ends live in this process: what holds it up must not look like a line that died.
    pingMs: 300,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    attached.stop()
    server.closeAllConnections()
    server.close()
  })
  return { rooms, attached, port: (server.address() as AddressInfo).port }
}

test('a line that answers stays open however long it is silent; one that does not is ended', async () => {
  const { port, attached } = await newsroomOnPort()
  const open = () =>
    new WebSocket(`ws://127.0.0.1:${port}/sync/edition/harbour`, { headers: { cookie: 'name=ana' } })
  const [quiet, dead] = [open(), open()]
  closers.push(
    () => quiet.terminate(),
    () => dead.terminate(),
  )
  dead.on('error', () => {})
  await Promise.all([once(quiet, 'open'), once(dead, 'open')])
  dead.pause()
  for (let asked = 0; asked < 4; asked++) await once(quiet, 'ping')
  expect(attached.sockets()).toBe(1)
  expect(quiet.readyState).toBe(WebSocket.OPEN)
})

test('a handshake that breaks off leaves no room open behind it', async () => {
  const { port, rooms } = await newsroomOnPort(5)
  for (let tries = 0; tries < 3; tries++) {
    const asked = request({
      port,
      host: '127.0.0.1',
      path: '/sync/edition/harbour',
      headers: {
        cookie: 'name=ana',
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'no key',
      },
    })
    asked.end()
    const [answer] = await once(asked, 'response')
    answer.resume()
    expect(answer.statusCode).toBe(400)
  }
  await expect.poll(() => rooms.open().rooms).toBe(0)
})
