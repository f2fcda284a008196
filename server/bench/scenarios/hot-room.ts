import { setTimeout as pause } from 'node:timers/promises'
import { costOf } from '../cost-of.ts'
import { Robot } from '../robots/robot.ts'
import { inTurns } from './in-turns.ts'
import { Latencies } from './latencies.ts'
import type { Ground, Scenario } from './scenario.ts'
import { typeOn } from './type-on.ts'

const WRITERS = 10
/** Ten keys a second: somebody who types fast. */
const KEY_MS = 100
/** The first keys pay for compiling; they are typed and not counted. */
const WARM_MS = 1500

export const hotRoom = (listeners: number): Scenario => ({
  name: `hot-${listeners}`,
  title: `A hot room: ${WRITERS} write, ${listeners} read`,
  about:
    `${WRITERS} people type ten keys a second each into one story, and ${listeners} look on. Time from a key to the remote ` +
    'document, and what the server works for it.',
  figures: [
    {
      key: 'p50',
      title: 'key to remote document, p50',
      unit: 'ms',
      better: 'less',
      goal: { than: 'best peer', times: 1, plus: 1 },
    },
    { key: 'p99', title: 'p99', unit: 'ms', better: 'less', goal: { than: 'best peer', times: 1.15 } },
    {
      key: 'cpu',
      title: 'processor per 1,000 edits',
      unit: 's',
      better: 'less',
      goal: { than: 'y-websocket', times: 0.7 },
    },
  ],
  fits: () => true,
  measure: (ground) => measure(ground, listeners),
})

async function measure({ start, seconds }: Ground, listeners: number) {
  const server = await start()
  const times = new Latencies()
  const writers = Array.from({ length: WRITERS }, (_, index) => new Robot(server.door(0, index)))
  const readers = Array.from({ length: listeners }, (_, index) => new Robot(server.door(0, WRITERS + index)))
  for (const reader of readers) times.hears(reader)
  await inTurns([...writers, ...readers], 20, (robot) => robot.comes())
  const stop = typeOn(writers, times, KEY_MS)
  await pause(WARM_MS)
  const before = costOf(server.pids)
  const loadBefore = process.cpuUsage()
  times.begin()
  await pause(seconds * 1000)
  times.end()
  const cost = costOf(server.pids).processor - before.processor
  const load = process.cpuUsage(loadBefore)
  await stop()
  const arrived = await times.arrived(listeners)
  return {
    p50: times.at(0.5),
    p99: times.at(0.99),
    cpu: cost / times.keys,
    arrived,
    load: (load.user + load.system) / (seconds * 1e6),
  }
}
