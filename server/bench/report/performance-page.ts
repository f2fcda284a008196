import { readFileSync } from 'node:fs'
import { SCENARIOS } from '../scenarios/scenarios.ts'
import { versionOfPeer } from '../servers/peer-packages.ts'
import type { Results } from './results.ts'
import { scenarioLines } from './scenario-lines.ts'

/** docs/performance.md, whole. */
export function performancePage(results: Results): string {
  const measured = SCENARIOS.filter(({ name }) => results.figures[name])
  const most = Math.max(
    0,
    ...Object.values(results.figures).flatMap((servers) => Object.values(servers).map((runs) => runs.length)),
  )
  const load = Math.max(results.load, results.loadAfter ?? 0)
  return [
    '# Performance',
    '',
    `Measured with \`npm run bench -- --write\` on ${results.date}: ${results.machine}. The load shares the processors with`,
    `the server. Load average before ${results.load.toFixed(1)}, after ${(results.loadAfter ?? results.load).toFixed(1)}. Medians of ${most} ${most === 1 ? 'run' : 'runs'} of ${results.seconds} s, the servers`,
    'taking turns; each server in a process of its own, the load in another. What a kill takes is added up over the runs;',
    'what a room takes of memory is measured once.',
    ...(load > results.processors * 1.5
      ? [
          '',
          '**The machine was busy with other work, so the times say little:** run it again on one that is calm.',
        ]
      : []),
    '',
    'In brackets: the figure divided by the best peer’s · by the relay’s. Less is better unless the head of the column says so.',
    '',
    '| server | version | what it does with a key |',
    '|---|---|---|',
    `| Copydesk, SQLite | this | judges it, has it on disk, then sends it on and says that it is saved |`,
    `| Copydesk, PostgreSQL | this | the same; what PostgreSQL works and holds is counted with it |`,
    '| Copydesk’s engine alone | this | the same, without lists and sign-in: what the peers are |',
    `| @y/websocket-server | ${versionOfPeer('@y/websocket-server')} | sends it on; keeps it in memory |`,
    `| @y/websocket-server, LevelDB | ${versionOfPeer('@y/websocket-server')}, y-leveldb ${versionOfPeer('y-leveldb')} | sends it on; writes it behind |`,
    `| @hocuspocus/server, SQLite | ${versionOfPeer('@hocuspocus/server')}, better-sqlite3 ${versionOfPeer('better-sqlite3')} | sends it on and acknowledges it; stores the document 2 to 10 s later |`,
    `| raw relay | ws ${versionOfOurs('ws')} | hands the bytes on, and nothing else: the floor |`,
    '',
    'Copydesk is the whole server as `npm start` runs it, with people who have signed in. The peers are as they come, under',
    'their own defaults. Hocuspocus’ extension names better-sqlite3 12, which aborts under Node 24 when a statement is',
    'collected; here it runs on 13, whose interface is the same. Clients are robots that speak the wire by hand (server/bench/robots),',
    'the same for every server, so that the load costs little beside what is measured. What keeps us from the marks that are',
    'not reached is shown by profile in [performance-floors.md](performance-floors.md).',
    '',
    ...measured.flatMap((scenario) => scenarioLines(scenario, results)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

function versionOfOurs(name: string): string {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
