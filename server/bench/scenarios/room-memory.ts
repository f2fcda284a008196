import { setTimeout as pause } from 'node:timers/promises'
import { Robot } from '../robots/robot.ts'
import { inTurns } from './in-turns.ts'
import type { Ground, Scenario } from './scenario.ts'

const ROOMS = 500
const KEYS = 20

export const roomMemory: Scenario = {
  name: 'memory',
  title: 'What a room takes of memory',
  about:
    `${ROOMS} stories are opened by one person each who only looks (idle); then a second comes into each and types ${KEYS} ` +
    'keys (active). What the server’s objects take after garbage was collected, more than with one story open.',
  figures: [
    { key: 'idle', title: 'idle room', unit: 'kB', better: 'less' },
    { key: 'active', title: 'active room', unit: 'kB', better: 'less' },
  ],
  runs: 1,
  fits: () => true,
  measure,
}

async function measure({ start }: Ground) {
  const server = await start()
  await new Robot(server.door(ROOMS, 0)).comes()
  const without = await server.collected()
  const lookers = Array.from({ length: ROOMS }, (_, room) => new Robot(server.door(room, room * 2)))
  await inTurns(lookers, 20, (robot) => robot.comes())
  const idle = (await server.collected()) - without
  await inTurns(lookers, 20, (looker) =>
    joinAndType(looker, new Robot(server.door(lookers.indexOf(looker), lookers.indexOf(looker) * 2 + 1))),
  )
  // What waits for a next tick or a disk is no part of a room.
  await pause(500)
  const active = (await server.collected()) - without
  return { idle: idle / ROOMS / 1024, active: active / ROOMS / 1024 }
}

async function joinAndType(looker: Robot, typist: Robot) {
  const seen = new Promise<void>((resolve) => {
    looker.onCharacters = (client, _, to) => {
      if (client === typist.client && to >= KEYS) resolve()
    }
  })
  await typist.comes()
  for (let key = 0; key < KEYS; key++) typist.types()
  await seen
}
