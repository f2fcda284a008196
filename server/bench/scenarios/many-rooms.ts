import { setTimeout as pause } from 'node:timers/promises'
import { costOf } from '../cost-of.ts'
import { Robot } from '../robots/robot.ts'
import { MOST_ROOMS } from '../servers/bench-server.ts'
import { inTurns } from './in-turns.ts'
import { Latencies } from './latencies.ts'
import type { Ground, Scenario } from './scenario.ts'
import { typeOn } from './type-on.ts'

/** A newsroom that writes: nobody in a hurry. */
const KEY_MS = 1000
const WARM_MS = 1500

export const manyRooms: Scenario = {
  name: 'rooms-1000',
  title: '1,000 rooms with two people each',
  about: 'In each of 1,000 stories one person types a key a second and another looks on.',
  figures: [
    { key: 'p50', title: 'key to remote document, p50', unit: 'ms', better: 'less' },
    { key: 'p99', title: 'p99', unit: 'ms', better: 'less', goal: { than: 'best peer', times: 1.25 } },
    { key: 'memory', title: 'memory', unit: 'MiB', better: 'less', goal: { than: 'relay', times: 1.2 } },
    { key: 'cpu', title: 'processor per 1,000 edits', unit: 'ms', better: 'less' },
  ],
  fits: () => true,
  measure,
}

async function measure({ start, seconds }: Ground) {
  const server = await start()
  const times = new Latencies()
  const writers = Array.from({ length: MOST_ROOMS }, (_, room) => new Robot(server.door(room, room * 2)))
  const readers = Array.from({ length: MOST_ROOMS }, (_, room) => new Robot(server.door(room, room * 2 + 1)))
  for (const reader of readers) times.hears(reader)
  await inTurns([...writers, ...readers], 20, (robot) => robot.comes())
  const stop = typeOn(writers, times, KEY_MS)
  await pause(WARM_MS)
  const before = costOf(server.pids)
  times.begin()
  await pause(seconds * 1000)
  times.end()
  const after = costOf(server.pids)
  await stop()
  const arrived = await times.arrived(1)
  return {
    p50: times.at(0.5),
    p99: times.at(0.99),
    memory: after.memory,
    cpu: ((after.processor - before.processor) / times.keys) * 1000,
    arrived,
  }
}
