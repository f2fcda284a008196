import { setTimeout as pause } from 'node:timers/promises'
import { costOf } from '../cost-of.ts'
import { Robot } from '../robots/robot.ts'
import type { Running } from '../servers/bench-server.ts'
import { inTurns } from './in-turns.ts'
import type { Ground, Scenario } from './scenario.ts'

const ROOMS = 10
const IN_ROOM = 4
/** Edits of one writer that may be under way: enough to keep a server busy, few enough that no queue grows. */
const UNDER_WAY = 64
const WARM_MS = 1500

export const throughput: Scenario = {
  name: 'throughput',
  title: `Throughput: ${ROOMS * IN_ROOM} clients in ${ROOMS} rooms`,
  about:
    `${ROOMS * IN_ROOM} clients, ${IN_ROOM} to a room, type as fast as they go: one message an edit, at most ${UNDER_WAY} of a ` +
    'client’s under way. An edit counts when everybody else in the room has it.',
  figures: [
    { key: 'edits', title: 'edits', unit: 'edits/s', better: 'more', goal: { than: 'best peer', times: 2 } },
    { key: 'cpu', title: 'processor per 1,000 edits', unit: 'ms', better: 'less' },
  ],
  fits: () => true,
  measure,
}

/** One writer, and how far each of the others in the room has its words. */
interface Hand {
  robot: Robot
  reached: Map<Robot, number>
  delivered: number
}

async function measure({ start, seconds }: Ground) {
  const server = await start()
  let edits = 0
  const rooms = Array.from({ length: ROOMS }, (_, room) =>
    roomOfHands(server, room, (count) => {
      edits += count
    }),
  )
  await inTurns(rooms.flat(), 10, (hand) => hand.robot.comes())
  for (const hand of rooms.flat()) keepTyping(hand)
  await pause(WARM_MS)
  const [from, before, counted] = [performance.now(), costOf(server.pids), edits]
  const loadBefore = process.cpuUsage()
  await pause(seconds * 1000)
  const done = edits - counted
  const took = performance.now() - from
  const load = process.cpuUsage(loadBefore)
  return {
    edits: (done / took) * 1000,
    cpu: ((costOf(server.pids).processor - before.processor) / done) * 1000,
    load: (load.user + load.system) / (took * 1000),
  }
}

function roomOfHands(server: Running, room: number, delivered: (count: number) => void): Hand[] {
  const robots = Array.from(
    { length: IN_ROOM },
    (_, index) => new Robot(server.door(room, room * IN_ROOM + index)),
  )
  const hands = robots.map((robot): Hand => {
    const others = robots.filter((other) => other !== robot)
    return { robot, reached: new Map(others.map((other) => [other, 0])), delivered: 0 }
  })
  const byClient = new Map(hands.map((hand) => [hand.robot.client, hand]))
  for (const robot of robots)
    robot.onCharacters = (client, _, to) => {
      const hand = byClient.get(client)
      if (!hand || hand.robot === robot) return
      hand.reached.set(robot, to)
      const least = Math.min(...hand.reached.values())
      if (least <= hand.delivered) return
      delivered(least - hand.delivered)
      hand.delivered = least
      keepTyping(hand)
    }
  return hands
}

function keepTyping({ robot, delivered }: Hand) {
  while (robot.typed - delivered < UNDER_WAY) robot.types()
}
