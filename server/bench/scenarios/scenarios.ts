import { followedStory } from './followed-story.ts'
import { hotRoom } from './hot-room.ts'
import { kill } from './kill.ts'
import { manyRooms } from './many-rooms.ts'
import { openStory } from './open-story.ts'
import { returnOfAll } from './return-of-all.ts'
import { roomMemory } from './room-memory.ts'
import type { Scenario } from './scenario.ts'
import { suggesting } from './suggesting.ts'
import { throughput } from './throughput.ts'

/** In the order of the page. */
export const SCENARIOS: readonly Scenario[] = [
  hotRoom(50),
  hotRoom(200),
  throughput,
  manyRooms,
  roomMemory,
  openStory,
  followedStory,
  suggesting,
  returnOfAll,
  kill,
]

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name === name)
  if (!found) throw new Error(`There is no scenario ${name}: ${SCENARIOS.map((one) => one.name).join(', ')}.`)
  return found
}
