/**
 * This server beside `@y/websocket-server`, which keeps nothing: the price of having every key on disk before anybody
 * sees it. Each server and the load in processes of their own; runs take turns; medians.
 *
 *   npm run bench -- [--runs 5] [--seconds 5] [--writers 10] [--listeners 50] [--write]
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { startBareServer } from '../src/testing/start-bare-server.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    writers: { type: 'string', default: '10' },
    listeners: { type: 'string', default: '50' },
    write: { type: 'boolean', default: false },
  },
})

interface Measured {
  p50: number
  p99: number
  /** Milliseconds of processor time per 1,000 edits. */
  cpu: number
}

const SAID: Record<keyof Measured, string> = {
  p50: 'the time to the remote document (p50)',
  p99: 'the slowest in a hundred (p99)',
  cpu: 'processor time',
}

interface Running {
  address: string
  room: string
  pid: number
  end(): Promise<void>
}

const SERVERS: Record<string, () => Promise<Running>> = {
  'this server': async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
    const server = await startBareServer(folder)
    return {
      address: `ws://127.0.0.1:${server.port}/sync/edition`,
      room: 'harbour',
      pid: server.pid,
      async end() {
        await server.end('SIGTERM')
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
  '@y/websocket-server 0.1.1': async () => {
    const port = await freePort()
    const script = new URL('../../node_modules/@y/websocket-server/src/server.js', import.meta.url).pathname
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    await new Promise<void>((resolve) => createInterface(child.stdout).once('line', () => resolve()))
    return {
      address: `ws://127.0.0.1:${port}`,
      room: 'harbour',
      pid: child.pid ?? 0,
      async end() {
        child.kill('SIGTERM')
        await gone
      },
    }
  },
}

const results = new Map(Object.keys(SERVERS).map((name) => [name, [] as Measured[]]))
for (let run = 0; run < Number(values.runs); run++)
  for (const [name, start] of run % 2 ? Object.entries(SERVERS).reverse() : Object.entries(SERVERS)) {
    const measured = await measure(await start())
    results.get(name)?.push(measured)
    console.log(`run ${run + 1}  ${name.padEnd(26)}  ${row(measured).join('  ')}`)
  }

const table = print()
console.log(`\n${table}`)
if (values.write) {
  const page = new URL('../../docs/performance.md', import.meta.url)
  writeFileSync(page, `# Performance\n\n${table}`)
  console.log(`Written to ${page.pathname}`)
}

async function measure({ address, room, pid, end }: Running): Promise<Measured> {
  const script = new URL('./load.ts', import.meta.url).pathname
  const { writers, listeners, seconds } = values
  const load = spawn(process.execPath, [script, address, room, writers, listeners, seconds], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let before = 0
  let said = ''
  let cpu = 0
  try {
    for await (const line of createInterface(load.stdout)) {
      if (line === 'counting') before = cpuOf(pid)
      else said = line
    }
    cpu = cpuOf(pid) - before
  } finally {
    await end()
  }
  const { edits, arrived, p50, p99 } = JSON.parse(said) as Record<string, number>
  if (arrived !== 1) console.log(`  only ${((arrived ?? 0) * 100).toFixed(2)} % arrived`)
  return { p50: p50 ?? Number.NaN, p99: p99 ?? Number.NaN, cpu: (cpu / (edits ?? 1)) * 1000 }
}

/** Processor time of a process with all its threads, in milliseconds; the kernel counts in hundredths of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function print(): string {
  const medians = [...results].map(([name, runs]) => ({ name, ...medianOf(runs) }))
  const [ours, theirs] = medians
  const lines = medians.map((one) => `| ${one.name} | ${row(one).join(' | ')} |`)
  const ratio = (of: keyof Measured) => (ours && theirs ? `${(ours[of] / theirs[of]).toFixed(2)} ×` : '')
  const date = new Date().toISOString().slice(0, 10)
  const versions = ['yjs', 'y-websocket', 'ws'].map((name) => `${name} ${versionOf(name)}`).join(', ')
  return [
    `Measured with \`npm run bench -- --write\` on ${date}, Node ${process.versions.node}, ${versions}, on`,
    `${cpus().length} processors (${cpus()[0]?.model.trim()}) that the load shares with the server; load average ${loadavg()[1]?.toFixed(1)}.`,
    `One room, ${values.writers} people typing ten keys a second, ${values.listeners} reading; medians of ${values.runs} runs of ${values.seconds} s,`,
    'taking turns. This server has each key on disk before it sends it on; the other one keeps nothing.',
    '',
    '| server | key to remote document, p50 | p99 | processor per 1,000 edits |',
    '|---|---|---|---|',
    ...lines,
    `| ratio | ${ratio('p50')} | ${ratio('p99')} | ${ratio('cpu')} |`,
    '',
    ours && theirs ? standing(ours, theirs) : '',
    (loadavg()[1] ?? 0) > cpus().length
      ? 'The machine was busy with other work, so the times say little: run it again on one that is calm.'
      : '',
    '',
  ].join('\n')
}

/** Where this server is behind, in a sentence: within a twentieth is neither. */
function standing(ours: Measured, theirs: Measured): string {
  const behind = (Object.keys(SAID) as (keyof Measured)[]).filter((of) => ours[of] > theirs[of] * 1.05)
  if (behind.length === 0) return 'This server is behind in none of the three.'
  const list = behind.map((of) => `${SAID[of]}, ${(ours[of] / theirs[of]).toFixed(2)} ×`).join('; ')
  return `This server is behind in ${list}. It pays for a commit and a sync of the disk, the judging of each update, and a second thread.`
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function row({ p50, p99, cpu }: Measured): string[] {
  return [`${p50.toFixed(1)} ms`, `${p99.toFixed(1)} ms`, `${cpu.toFixed(0)} ms`]
}

function medianOf(runs: readonly Measured[]): Measured {
  const middle = (of: keyof Measured) =>
    runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN
  return { p50: middle('p50'), p99: middle('p99'), cpu: middle('cpu') }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
