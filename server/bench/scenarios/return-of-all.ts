import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { Robot } from '../robots/robot.ts'
import { inTurns } from './in-turns.ts'
import type { Ground, Scenario } from './scenario.ts'

const ROOMS = 100
const IN_ROOM = 10
const STORY = 'The harbour is closed until the wind drops. '.repeat(50)
/** What a server stores late is stored by then, or it had its chance. */
const STORED_MS = 2500
/** Whoever is turned away comes again after so long, more or less. */
const AGAIN_MS = 100

export const returnOfAll: Scenario = {
  name: 'return-1000',
  title: 'A thousand clients return at once',
  about:
    `${ROOMS * IN_ROOM} clients in ${ROOMS} rooms lose their lines in one moment and come back in the next (cut); then the ` +
    'server is killed and started again, and all come when it answers (restart). Time until the last has its document.',
  figures: [
    { key: 'cut', title: 'after a cut', unit: 's', better: 'less', goal: { than: 'best peer', times: 1 } },
    { key: 'restart', title: 'after a restart', unit: 's', better: 'less' },
  ],
  fits: () => true,
  measure,
}

async function measure({ start }: Ground) {
  const server = await start()
  const crowd = Array.from(
    { length: ROOMS * IN_ROOM },
    (_, index) => new Robot(server.door(index % ROOMS, index)),
  )
  await inTurns(crowd, 20, (robot) => robot.comes())
  await inTurns(crowd.slice(0, ROOMS), 20, (robot) => writeStory(robot, crowd))
  await pause(STORED_MS)
  for (const robot of crowd) robot.leaves()
  const cut = await allReturn(crowd)
  await server.end('SIGKILL')
  const again = await start()
  const returned = crowd.map((robot, index) => {
    const back = new Robot(again.door(index % ROOMS, index), robot.client)
    back.known = robot.known
    return back
  })
  const restart = await allReturn(returned)
  return { cut, restart }
}

async function writeStory(writer: Robot, crowd: readonly Robot[]) {
  const room = crowd.filter((_, index) => index % ROOMS === crowd.indexOf(writer))
  const heard: Uint8Array[] = writer.came ? [writer.came] : []
  await Promise.all(
    room.map(
      (robot) =>
        new Promise<void>((resolve) => {
          if (robot === writer) return resolve()
          robot.onUpdate = (update) => {
            if (robot === room[1]) heard.push(update.slice())
            resolve()
          }
          if (robot === room.at(-1)) writer.types(STORY)
        }),
    ),
  )
  const update = Y.mergeUpdates(heard)
  const known = { update, vector: Y.encodeStateVectorFromUpdate(update) }
  for (const robot of room) {
    robot.onUpdate = null
    robot.known = known
  }
}

/** Seconds until the last of them is in. */
async function allReturn(crowd: readonly Robot[]): Promise<number> {
  const from = performance.now()
  await Promise.all(crowd.map(comesAtLast))
  return (performance.now() - from) / 1000
}

async function comesAtLast(robot: Robot): Promise<void> {
  for (;;) {
    const came = await robot.comes().then(
      () => true,
      () => false,
    )
    if (came) return
    await pause(AGAIN_MS * (0.5 + Math.random()))
  }
}
