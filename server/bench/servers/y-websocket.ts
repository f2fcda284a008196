import { join } from 'node:path'
import type { BenchServer } from './bench-server.ts'
import { noPeers, peerPath } from './peer-packages.ts'
import { freePort, startServer } from './start-server.ts'

const SCRIPT = 'node_modules/@y/websocket-server/src/server.js'

async function start(environment: Record<string, string>) {
  const port = await freePort()
  const server = await startServer({
    args: [peerPath(SCRIPT)],
    environment: { HOST: '127.0.0.1', PORT: String(port), ...environment },
    ready: /^running at/,
  })
  return {
    pids: [server.pid],
    door: (room: number) => ({ port, path: `/room-${room}`, headers: {} }),
    collected: server.collected,
    end: server.end,
  }
}

const PEER = { is: 'peer', acknowledges: false, missing: noPeers, prepare: async () => {} } as const

/** As its command starts it: everything in memory. */
export const yWebsocket: BenchServer = {
  ...PEER,
  name: 'y-websocket',
  title: '@y/websocket-server',
  keeps: false,
  start: () => start({}),
}

export const yWebsocketLeveldb: BenchServer = {
  ...PEER,
  name: 'y-leveldb',
  title: '@y/websocket-server, LevelDB',
  keeps: true,
  start: (folder) => start({ YPERSISTENCE: join(folder, 'leveldb') }),
}
