import { join } from 'node:path'
import { SCHEMA } from '@copydesk/shared/copy'
import type { BenchServer, Running } from './bench-server.ts'
import { readInvitations } from './invitations.ts'
import { startServer } from './start-server.ts'

const COMMAND = new URL('../../src/cli/copydesk.ts', import.meta.url).pathname

/** As `npm start` runs it: sign-in, guard, list of stories, log on disk. */
export const copydesk: BenchServer = {
  name: 'copydesk',
  title: 'Copydesk, SQLite',
  is: 'ours',
  keeps: true,
  acknowledges: true,
  missing: async () => null,
  async prepare(folder) {
    // Only where it is needed: the load is to carry nothing of the server.
    const { prepareNewsroom } = await import('./prepare-newsroom.ts')
    await prepareNewsroom({ data: join(folder, 'newsroom') }, folder)
  },
  start: (folder) => startCopydesk(folder, []),
}

/** @param beside processes that it needs, and that count as its own. */
export async function startCopydesk(
  folder: string,
  flags: readonly string[],
  beside: readonly number[] = [],
): Promise<Running> {
  const { cookies, editions } = readInvitations(folder)
  const server = await startServer({
    command: COMMAND,
    args: [
      'serve',
      ...['--data', join(folder, 'newsroom'), '--host', '127.0.0.1', '--port', '0', '--log-level', 'error'],
      ...flags,
    ],
    ready: /^Copydesk is at http:\/\/127\.0\.0\.1:(\d+)/,
  })
  const port = Number(server.said[1])
  return {
    pids: [server.pid, ...beside],
    door: (room, person) => ({
      port,
      path: `/sync/edition/${editions[room]}?copydesk=1&schema=${SCHEMA}`,
      headers: { cookie: cookies[person % cookies.length] ?? '' },
    }),
    collected: server.collected,
    end: server.end,
  }
}
