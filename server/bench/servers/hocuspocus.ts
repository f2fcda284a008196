import { join } from 'node:path'
import type { BenchServer } from './bench-server.ts'
import { noPeers, peerPath } from './peer-packages.ts'
import { freePort, startServer } from './start-server.ts'

export const hocuspocus: BenchServer = {
  name: 'hocuspocus',
  title: '@hocuspocus/server, SQLite',
  is: 'peer',
  keeps: true,
  acknowledges: true,
  missing: noPeers,
  prepare: async () => {},
  async start(folder) {
    const port = await freePort()
    const server = await startServer({
      args: [peerPath('hocuspocus.js'), join(folder, 'hocuspocus.db'), String(port)],
      ready: /^listening/,
    })
    return {
      pids: [server.pid],
      door: (room) => ({ port, path: '/', headers: {}, named: `room-${room}` }),
      collected: server.collected,
      end: server.end,
    }
  },
}
