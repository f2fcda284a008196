/**
 * The sync engine without a newsroom around it, as a process of its own: store, rooms and socket, people by a fixed
 * table of cookies. Prints `listening <port> <pid>` when it can be used. For tests that kill it, and for the bench.
 *
 *   node server/src/testing/bare-server.ts <folder> [port]
 *
 * COPYDESK_DATABASE_URL names a PostgreSQL to keep it in instead.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { attachSocket } from '../socket/attach-socket.ts'
import { openStore } from '../store/open-store.ts'
import { createRoom } from '../store/sql/create-room.ts'
import { sqlNewsroomStores } from '../store/sql/newsroom-stores.ts'
import { DiskWatch } from '../sync/disk-watch.ts'
import { openRooms } from '../sync/open-rooms.ts'
import { roomOf } from '../sync/update-log.ts'
import { BARE_PEOPLE } from './bare-people.ts'
import { loopFigures } from './loop-figures.ts'

const [directory = 'data', port = '0'] = process.argv.slice(2)
const databaseUrl = process.env.COPYDESK_DATABASE_URL
const store = await openStore(databaseUrl ? { databaseUrl } : { directory })
const failed = (error: unknown) => console.error(error)
const disk = new DiskWatch({
  tryWriting: sqlNewsroomStores(store).tryWriting,
  note: ({ is }) => console.error(is),
})
const rooms = openRooms({ log: store.log, failed, disk })
if (!(await store.log.read(roomOf('harbour')))) {
  const doc = new Y.Doc()
  doc.getText('body').insertEmbed(0, { b: 'p1', k: 'paragraph' })
  const seed = Y.encodeStateAsUpdate(doc)
  await store.db
    .transaction()
    .execute((tx) => createRoom(tx, { edition: 'harbour', seed, person: 'desk', at: new Date() }))
}

const figures = loopFigures()
const server = createServer((_request, response) => response.end(JSON.stringify(figures())))
const socket = attachSocket(server, {
  rooms,
  identify: async ({ headers }) => {
    const name = /(?:^|;\s*)name=(\w+)/.exec(headers.cookie ?? '')?.[1]
    const person = name === undefined ? undefined : (BARE_PEOPLE.get(name) ?? bot(name))
    return person ? { person, session: person.id } : null
  },
  mayOpen: async ({ person: { id } }, edition) => {
    // A bench makes rooms of its own beside the harbour.
    if (edition !== 'harbour' && !/^room-\d+$/.test(edition))
      return new Refusal('not-found', 'There is no such edition.')
    return id === 'reader' ? 'read' : 'write'
  },
  allowedOrigins: [],
  failed,
})
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`listening ${(server.address() as AddressInfo).port} ${process.pid}\n`)
})
process.once('SIGTERM', async () => {
  socket.stop()
  server.close()
  await rooms.close()
  await store.close()
  process.exit(0)
})

/** Robots of a bench are as many as it wants. */
function bot(name: string) {
  return /^bot\d+$/.test(name) ? { id: name, name, color: 0 } : undefined
}
