/**
 * The floor: hands each message to the others in its room and answers a newcomer with what it has seen. It reads one
 * byte, checks nothing and keeps nothing.
 *
 *   node server/bench/servers/relay-server.ts
 */
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

interface RelayRoom {
  sockets: Set<WebSocket>
  seen: Uint8Array[]
}

const rooms = new Map<string, RelayRoom>()
/** y-protocols: sync, SyncStep1; the vector of somebody who has nothing; an empty SyncStep2. */
const [SYNC, STEP1, STEP2, UPDATE] = [0, 0, 1, 2]
const WHAT_HAVE_YOU = Uint8Array.of(SYNC, STEP1, 1, 0)
const NOTHING = Uint8Array.of(SYNC, STEP2, 2, 0, 0)

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
server.on('connection', (socket, { url = '' }) => {
  const room = rooms.get(url) ?? { sockets: new Set(), seen: [] }
  rooms.set(url, room)
  room.sockets.add(socket)
  socket.send(WHAT_HAVE_YOU)
  socket.on('message', (message: Buffer) => {
    if (message[0] === SYNC && message[1] === STEP1) {
      for (const update of room.seen) socket.send(update)
      return socket.send(NOTHING)
    }
    if (message[0] === SYNC) {
      if (message[1] === STEP2 && message.length === NOTHING.length) return
      message[1] = UPDATE
      room.seen.push(message)
    }
    for (const other of room.sockets) if (other !== socket) other.send(message)
  })
  socket.on('close', () => room.sockets.delete(socket))
})
server.on('listening', () => {
  process.stdout.write(`listening ${(server.address() as AddressInfo).port}\n`)
})
