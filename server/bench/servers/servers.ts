import type { BenchServer } from './bench-server.ts'
import { copydesk } from './copydesk.ts'
import { copydeskPostgres } from './copydesk-postgres.ts'
import { engine } from './engine.ts'
import { hocuspocus } from './hocuspocus.ts'
import { relay } from './relay.ts'
import { yWebsocket, yWebsocketLeveldb } from './y-websocket.ts'

/** In the order of the tables. */
export const SERVERS: readonly BenchServer[] = [
  copydesk,
  copydeskPostgres,
  engine,
  yWebsocket,
  yWebsocketLeveldb,
  hocuspocus,
  relay,
]

export function serverNamed(name: string): BenchServer {
  const found = SERVERS.find((server) => server.name === name)
  if (!found)
    throw new Error(`There is no server ${name}: ${SERVERS.map((server) => server.name).join(', ')}.`)
  return found
}
