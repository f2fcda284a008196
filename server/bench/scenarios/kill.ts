import { setTimeout as pause } from 'node:timers/promises'
import { Robot } from '../robots/robot.ts'
import type { Running } from '../servers/bench-server.ts'
import type { Ground, Scenario } from './scenario.ts'

const KILLS = 3
const WRITERS = 3
const KEY_MS = 5
/** The kill falls somewhere in between. */
const SOONEST_MS = 200
const LATEST_MS = 1200
/** LevelDB answers with nothing and sends the document after; what has not come by then has not survived. */
const SETTLE_MS = 400

export const kill: Scenario = {
  name: 'kill',
  title: 'What SIGKILL takes',
  about:
    `${WRITERS} people type without rest, one looks on; the server is killed at a random moment and started again. Edits that it ` +
    'had acknowledged, or shown to the one who looks on, and that are gone.',
  figures: [
    { key: 'acknowledged', title: 'acknowledged', unit: 'edits', better: 'more', over: 'sum' },
    {
      key: 'lostAcknowledged',
      title: 'of these gone',
      unit: 'edits',
      better: 'less',
      over: 'sum',
      goal: { than: 'nothing', exactly: 0 },
    },
    { key: 'seen', title: 'seen by another', unit: 'edits', better: 'more', over: 'sum' },
    {
      key: 'lostSeen',
      title: 'of these gone',
      unit: 'edits',
      better: 'less',
      over: 'sum',
      goal: { than: 'nothing', exactly: 0 },
    },
    { key: 'kills', title: 'kills', unit: 'edits', better: 'more', over: 'sum' },
  ],
  fits: ({ is }) => is !== 'floor',
  measure,
}

async function measure({ start, server: { acknowledges } }: Ground) {
  const total = {
    seen: 0,
    lostSeen: 0,
    acknowledged: acknowledges ? 0 : Number.NaN,
    lostAcknowledged: acknowledges ? 0 : Number.NaN,
  }
  for (let round = 0; round < KILLS; round++) {
    const { writers, shown } = await writeUntilKilled(await start(), round)
    const server = await start()
    const left = await clocksAfter(server, round)
    for (const writer of writers) {
      const survived = left.get(writer.client) ?? 0
      const seen = shown.get(writer.client) ?? 0
      total.seen += seen
      total.lostSeen += Math.max(0, seen - survived)
      if (!acknowledges) continue
      total.acknowledged += writer.acknowledged
      total.lostAcknowledged += Math.max(0, writer.acknowledged - survived)
    }
    await server.end('SIGKILL')
  }
  return { ...total, kills: KILLS }
}

async function writeUntilKilled(server: Running, room: number) {
  const writers = Array.from({ length: WRITERS }, (_, index) => new Robot(server.door(room, index)))
  const reader = new Robot(server.door(room, WRITERS))
  const shown = new Map<number, number>()
  reader.onCharacters = (client, _, to) => shown.set(client, Math.max(to, shown.get(client) ?? 0))
  for (const robot of [...writers, reader]) await robot.comes()
  let typing = true
  const hands = writers.map(async (writer) => {
    while (typing) {
      writer.types()
      await pause(KEY_MS)
    }
  })
  await pause(SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS))
  await server.end('SIGKILL')
  typing = false
  await Promise.all(hands)
  return { writers, shown }
}

/** What somebody finds who comes with nothing in their hands. */
async function clocksAfter(server: Running, room: number): Promise<Map<number, number>> {
  const robot = new Robot(server.door(room, WRITERS + 1))
  const clocks = new Map<number, number>()
  robot.onCharacters = (client, _, to) => clocks.set(client, Math.max(to, clocks.get(client) ?? 0))
  await robot.comes()
  await pause(SETTLE_MS)
  robot.leaves()
  return clocks
}
