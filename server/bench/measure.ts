/**
 * Measures one server in one scenario: starts the server, is its load, prints what came out as one line of JSON.
 *
 *   node server/bench/measure.ts <scenario> <server> <seconds> <folder of templates>
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scenarioNamed } from './scenarios/scenarios.ts'
import type { Running } from './servers/bench-server.ts'
import { serverNamed } from './servers/servers.ts'

const [scenarioName = '', serverName = '', seconds = '3', templates = tmpdir()] = process.argv.slice(2)
const scenario = scenarioNamed(scenarioName)
const server = serverNamed(serverName)
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.once('SIGTERM', () => process.exit(1))

/** A folder that is made once for all runs: under another name until it is whole. */
async function template(name: string, make: (where: string) => Promise<unknown>): Promise<string> {
  const place = join(templates, `${server.name}-${name}`)
  if (existsSync(place)) return place
  const making = `${place}-making`
  // One that was broken off is begun again.
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  writeFileSync(join(making, 'made.json'), JSON.stringify((await make(making)) ?? null))
  renameSync(making, place)
  return place
}

const replaceBy = (place: string) => {
  rmSync(folder, { recursive: true, force: true })
  cpSync(place, folder, { recursive: true })
}

const prepared = await template('prepared', (where) => server.prepare(where))
replaceBy(prepared)
const figures = await scenario.measure({
  server,
  seconds: Number(seconds),
  start: () => server.start(folder),
  async filled<T>(name: string, make: (start: () => Promise<Running>) => Promise<T>) {
    const place = await template(name, async (where) => {
      cpSync(prepared, where, { recursive: true })
      return make(() => server.start(where))
    })
    replaceBy(place)
    return JSON.parse(readFileSync(join(place, 'made.json'), 'utf8')) as T
  },
})
process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit(0))
