import { join } from 'node:path'
import { SCHEMA } from '@copydesk/shared/copy'
import type { BenchServer } from './bench-server.ts'
import { startServer } from './start-server.ts'

/** Our sync engine alone, which is what the peers are: guard, log on disk, rooms; no lists, and people by a cookie. */
export const engine: BenchServer = {
  name: 'engine',
  title: 'Copydesk’s engine alone, SQLite',
  is: 'ours',
  keeps: true,
  acknowledges: true,
  missing: async () => null,
  async prepare(folder) {
    const { prepareRooms } = await import('./prepare-rooms.ts')
    await prepareRooms(join(folder, 'rooms'))
  },
  async start(folder) {
    const script = new URL('../../src/testing/bare-server.ts', import.meta.url).pathname
    const server = await startServer({ args: [script, join(folder, 'rooms')], ready: /^listening (\d+)/ })
    const port = Number(server.said[1])
    return {
      pids: [server.pid],
      door: (room, person) => ({
        port,
        path: `/sync/edition/room-${room}?copydesk=1&schema=${SCHEMA}`,
        headers: { cookie: `name=bot${person}` },
      }),
      collected: server.collected,
      end: server.end,
    }
  },
}
