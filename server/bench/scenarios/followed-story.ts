import { setTimeout as pause } from 'node:timers/promises'
import { costOf } from '../cost-of.ts'
import { Robot } from '../robots/robot.ts'
import type { Running } from '../servers/bench-server.ts'
import { Follower } from './follower.ts'
import { inTurns } from './in-turns.ts'
import { Latencies } from './latencies.ts'
import { LANGUAGES, makeLocalizations } from './make-localizations.ts'
import type { Ground, Scenario } from './scenario.ts'
import { typeOn } from './type-on.ts'

const WRITERS = 10
const KEY_MS = 100
const WARM_MS = 1500
/** What the machine does besides comes and goes: each way has a turn in each round. */
const ROUNDS = 3
/** Nobody but the writers; as many more who only read the original; translators at their pages. */
const WAYS = ['alone', 'read', 'followed'] as const
type Way = (typeof WAYS)[number]

/** What following may cost those who write: less than anybody feels. */
const MOST = 1.15

export const followedStory: Scenario = {
  name: 'followed',
  title: 'A story of 400 blocks that six languages follow',
  about:
    `${WRITERS} people type ten keys a second each into an original of 400 blocks. In turns with nobody else there, six translators ` +
    'have its localizations open beside it, all blocks translated and confirmed: each has a line to both rooms, the list ' +
    'of stories and what was said of the blocks. What they add is compared with what six people add who only read.',
  figures: [
    { key: 'p50', title: 'key to remote document, p50', unit: 'ms', better: 'less' },
    { key: 'p50-followed', title: 'followed', unit: 'ms', better: 'less' },
    { key: 'p50-ratio', title: 'ratio', unit: '×', better: 'less', goal: { than: 'itself', times: MOST } },
    { key: 'cpu', title: 'processor per 1,000 edits', unit: 's', better: 'less' },
    { key: 'cpu-followed', title: 'followed', unit: 's', better: 'less' },
    { key: 'cpu-ratio', title: 'ratio', unit: '×', better: 'less', goal: { than: 'itself', times: MOST } },
    { key: 'cpu-read-ratio', title: 'ratio for six who read', unit: '×', better: 'less' },
  ],
  fits: ({ name }) => name.startsWith('copydesk'),
  measure,
}

interface Turn {
  p50: number
  /** Milliseconds of processor time. */
  cost: number
  keys: number
  arrived: number
  load: number
}

async function measure({ start, seconds, filled }: Ground) {
  const localizations = await filled('followed', makeLocalizations)
  const server = await start()
  const turns: Record<Way, Turn[]> = { alone: [], read: [], followed: [] }
  // The first pays for compiling, and counts for nobody.
  await turn(server, 'followed', localizations, 1)
  for (let round = 0; round < ROUNDS; round++)
    for (const way of round % 2 ? WAYS.toReversed() : WAYS)
      turns[way].push(await turn(server, way, localizations, seconds))
  const p50 = (way: Way) => middle(turns[way].map((one) => one.p50))
  const cpu = (way: Way) => sum(turns[way].map(({ cost }) => cost)) / sum(turns[way].map(({ keys }) => keys))
  const all = Object.values(turns).flat()
  return {
    p50: p50('alone'),
    'p50-followed': p50('followed'),
    'p50-ratio': p50('followed') / p50('alone'),
    cpu: cpu('alone'),
    'cpu-followed': cpu('followed'),
    'cpu-ratio': cpu('followed') / cpu('alone'),
    'cpu-read-ratio': cpu('read') / cpu('alone'),
    arrived: Math.min(...all.map((one) => one.arrived)),
    load: Math.max(...all.map((one) => one.load)),
  }
}

/** Writers and a colleague who looks on come and go with each turn, and with them whoever else is there. */
async function turn(
  server: Running,
  way: Way,
  localizations: readonly string[],
  seconds: number,
): Promise<Turn> {
  const times = new Latencies()
  const writers = Array.from({ length: WRITERS }, (_, person) => new Robot(server.door(0, person)))
  const colleague = new Robot(server.door(0, WRITERS))
  times.hears(colleague)
  const others = LANGUAGES.map((_, at) => WRITERS + 1 + at)
  const readers = way === 'read' ? others.map((person) => new Robot(server.door(0, person))) : []
  const followers =
    way === 'followed'
      ? others.map((person, at) => new Follower(server.door(0, person), localizations[at] ?? ''))
      : []
  const robots = [...writers, colleague, ...readers]
  await inTurns(robots, 20, (robot) => robot.comes())
  for (const follower of followers) await follower.comes()
  const stop = typeOn(writers, times, KEY_MS)
  await pause(WARM_MS)
  const before = costOf(server.pids).processor
  const loadBefore = process.cpuUsage()
  times.begin()
  await pause(seconds * 1000)
  times.end()
  const cost = costOf(server.pids).processor - before
  const load = process.cpuUsage(loadBefore)
  await stop()
  const arrived = await times.arrived(1)
  for (const robot of robots) robot.leaves()
  for (const follower of followers) follower.leaves()
  await pause(200)
  return {
    p50: times.at(0.5),
    cost,
    keys: times.keys,
    arrived,
    load: (load.user + load.system) / (seconds * 1e6),
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const middle = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
