import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { costOf } from '../cost-of.ts'
import { Robot } from '../robots/robot.ts'
import type { Running } from '../servers/bench-server.ts'

export const EDITS = 50_000
const WRITERS = 5
/** Keys in one place before somebody goes on elsewhere. */
const STRETCH = 40
/** One edit in so many takes characters away. */
const DELETES = 20
const UNDER_WAY = 512

/** What a document holds when it is whole: the clock that each client has reached. */
export type Clocks = [client: number, clock: number][]

/** Has five people write a long story, one after the other, through the server's own door; it is ended with all on disk. */
export async function fillDocument(start: () => Promise<Running>): Promise<Clocks> {
  const server = await start()
  const witness = new Robot(server.door(0, WRITERS))
  await witness.comes()
  const page = new Y.Doc()
  if (witness.came) Y.applyUpdate(page, witness.came)
  for (let writer = 0; writer < WRITERS; writer++) {
    const robot = new Robot(server.door(0, writer))
    await robot.comes()
    await writeStint(page, robot, witness)
    robot.leaves()
  }
  witness.leaves()
  await untilQuiet(server)
  await server.end('SIGTERM')
  return [...Y.decodeStateVector(Y.encodeStateVector(page))]
}

async function writeStint(page: Y.Doc, robot: Robot, witness: Robot) {
  const body = page.getText('body')
  page.clientID = robot.client
  let reached = 0
  let wake = () => {}
  witness.onCharacters = (client, _, to) => {
    if (client === robot.client) reached = to
    wake()
  }
  const under = () => Y.getState(page.store, robot.client) - reached
  const until = async (most: number) => {
    while (under() > most)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
  const send = (update: Uint8Array) => robot.sends(update)
  page.on('update', send)
  let at = body.length
  for (let edit = 0; edit < EDITS / WRITERS; edit++) {
    if (edit % STRETCH === 0) at = 1 + Math.floor(Math.random() * Math.max(1, body.length - 1))
    at = Math.min(at, body.length)
    // The first character may be the marker of a block, which nobody deletes by typing.
    if (edit % DELETES === DELETES - 1 && at > 3) {
      at -= 2
      body.delete(at, 2)
    } else {
      body.insert(at, edit % 6 === 5 ? ' ' : 'x')
      at++
    }
    if (under() > UNDER_WAY) await until(UNDER_WAY / 2)
  }
  await until(0)
  page.off('update', send)
}

/** Waits until the server has nothing left to do: what it writes behind everybody's back is written. */
async function untilQuiet({ pids }: Running) {
  for (let before = costOf(pids).processor; ; ) {
    await pause(1000)
    const now = costOf(pids).processor
    if (now - before <= 20) return
    before = now
  }
}
