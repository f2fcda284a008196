/**
 * This server beside its peers and beside a relay that does nothing: each server in a process of its own, the load in
 * another, the servers taking turns, medians. `--write` makes docs/performance.md of it.
 *
 * `--add` keeps what earlier calls measured of other scenarios and servers; `--add --runs 0 --write` only writes anew.
 *
 *   npm run bench -- [--scenario hot-200,open] [--servers copydesk,relay] [--runs 3] [--seconds 3] [--add] [--write]
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { machineNow } from './report/machine.ts'
import { performancePage } from './report/performance-page.ts'
import { addResult, type Results, readResults, writeResults } from './report/results.ts'
import { scenarioLines } from './report/scenario-lines.ts'
import { SCENARIOS, scenarioNamed } from './scenarios/scenarios.ts'
import type { BenchServer, Beside } from './servers/bench-server.ts'
import { installPeers } from './servers/peer-packages.ts'
import { SERVERS, serverNamed } from './servers/servers.ts'

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    servers: { type: 'string' },
    runs: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    /** Keep what the calls before have measured of other scenarios and servers. */
    add: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const PAGE = new URL('../../docs/performance.md', import.meta.url)
/** Longer takes nothing on a calm machine: not even the first, which prepares a newsroom. */
const PATIENCE_MS = 300_000

if (process.platform !== 'linux') {
  console.error('The bench reads what a server costs from /proc, which only Linux has.')
  process.exit(1)
}
installPeers()
const scenarios = values.scenario?.split(',').map(scenarioNamed) ?? SCENARIOS
const servers = await available(values.servers?.split(',').map(serverNamed) ?? SERVERS)
const runs = Number(values.runs)
const results: Results =
  runs === 0
    ? readResults()
    : { ...machineNow(), seconds: Number(values.seconds), figures: values.add ? readResults().figures : {} }
// With no runs the page is made of what is there.
for (const scenario of runs > 0 ? scenarios : [])
  for (const server of servers)
    if (results.figures[scenario.name]) delete results.figures[scenario.name]?.[server.name]

const templates = mkdtempSync(join(tmpdir(), 'copydesk-bench-templates-'))
process.on('exit', () => rmSync(templates, { recursive: true, force: true }))
const began = performance.now()
const beside = new Map<string, Beside>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
try {
  for (const server of servers) if (server.beside) beside.set(server.name, await server.beside())
  for (let run = 0; run < runs; run++)
    for (const scenario of scenarios)
      for (const server of inTurn(servers.filter(scenario.fits), run)) {
        if (run >= (scenario.runs ?? Number.POSITIVE_INFINITY)) break
        const measured = await measure(scenario.name, server.name)
        const minutes = ((performance.now() - began) / 60_000).toFixed(1).padStart(5)
        console.log(
          `${minutes} min  run ${run + 1}  ${scenario.name.padEnd(12)} ${server.name.padEnd(18)} ${said(measured)}`,
        )
        if (typeof measured === 'string') continue
        addResult(results, scenario.name, server.name, measured)
        writeResults(results)
      }
} finally {
  for (const { end } of beside.values()) await end()
}
if (runs > 0) {
  results.loadAfter = machineNow().load
  writeResults(results)
}

for (const scenario of scenarios) console.log(`\n${scenarioLines(scenario, results).join('\n')}`)
if (values.write) {
  writeFileSync(PAGE, performancePage(results))
  console.log(`Written to ${PAGE.pathname}`)
}

/** Each run begins with another server: what the one before leaves behind in the machine is nobody's lot. */
function inTurn(all: readonly BenchServer[], run: number): BenchServer[] {
  const first = run % Math.max(1, all.length)
  const turned = [...all.slice(first), ...all.slice(0, first)]
  return run % 2 ? turned.reverse() : turned
}

async function available(wanted: readonly BenchServer[]): Promise<BenchServer[]> {
  const reasons = await Promise.all(wanted.map((server) => server.missing()))
  for (const [index, why] of reasons.entries()) if (why) console.log(`Without ${wanted[index]?.name}: ${why}`)
  return wanted.filter((_, index) => reasons[index] === null)
}

/** What came out, or why nothing did. */
async function measure(scenario: string, server: string): Promise<Record<string, number> | string> {
  const script = new URL('./measure.ts', import.meta.url).pathname
  const load = spawn(process.execPath, [script, scenario, server, values.seconds, templates], {
    env: { ...process.env, ...beside.get(server)?.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const takeAlong = () => load.kill('SIGTERM')
  process.on('exit', takeAlong)
  let complaints = ''
  load.stderr.on('data', (words) => {
    complaints = `${complaints}${words}`.slice(-2000)
  })
  const patience = setTimeout(takeAlong, PATIENCE_MS)
  let last = ''
  for await (const line of createInterface(load.stdout)) last = line
  clearTimeout(patience)
  process.off('exit', takeAlong)
  return last.startsWith('{') ? (JSON.parse(last) as Record<string, number>) : `failed: ${complaints.trim()}`
}

function said(measured: Record<string, number> | string): string {
  if (typeof measured === 'string') return measured
  return Object.entries(measured)
    .map(([key, value]) => `${key} ${value === null ? '–' : value.toPrecision(3)}`)
    .join('  ')
}
