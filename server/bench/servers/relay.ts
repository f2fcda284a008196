import type { BenchServer } from './bench-server.ts'
import { startServer } from './start-server.ts'

export const relay: BenchServer = {
  name: 'relay',
  title: 'raw relay',
  is: 'floor',
  keeps: false,
  acknowledges: false,
  missing: async () => null,
  prepare: async () => {},
  async start() {
    const script = new URL('./relay-server.ts', import.meta.url).pathname
    const server = await startServer({ args: [script], ready: /^listening (\d+)$/ })
    const port = Number(server.said[1])
    return {
      pids: [server.pid],
      door: (room) => ({ port, path: `/room-${room}`, headers: {} }),
      collected: server.collected,
      end: server.end,
    }
  },
}
