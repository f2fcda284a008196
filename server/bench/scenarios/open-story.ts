import { setTimeout as pause } from 'node:timers/promises'
import { Robot } from '../robots/robot.ts'
import type { Running } from '../servers/bench-server.ts'
import { type Clocks, EDITS, fillDocument } from './fill-document.ts'
import type { Ground, Scenario } from './scenario.ts'

/** After the start, so that the opening is measured and not the rest of the start. */
const SETTLE_MS = 500
const WARM_OPENINGS = 9
/** A document that is not there by then is not there. */
const PATIENCE_MS = 30_000

export const openStory: Scenario = {
  name: 'open',
  title: `Opening a story of ${EDITS.toLocaleString('en')} edits`,
  about:
    'Five people wrote it, a key at a time, through the server. It was ended in order and started again: the time until ' +
    'the first who comes has the whole document (cold), and those who come after while somebody is in it (warm).',
  figures: [
    { key: 'cold', title: 'cold', unit: 'ms', better: 'less', goal: { than: 'best peer', times: 1 / 3 } },
    { key: 'warm', title: 'warm', unit: 'ms', better: 'less', goal: { than: 'best peer', times: 1 } },
  ],
  fits: ({ keeps }) => keeps,
  measure,
}

async function measure({ start, filled }: Ground) {
  const whole = await filled('50000-edits', fillDocument)
  const server = await start()
  await pause(SETTLE_MS)
  const first = await opening(server, 0, whole)
  const warm: number[] = []
  for (let person = 1; person <= WARM_OPENINGS; person++) {
    const { took, robot } = await opening(server, person, whole)
    warm.push(took)
    robot.leaves()
    await pause(20)
  }
  warm.sort((a, b) => a - b)
  return { cold: first.took, warm: warm[Math.floor(warm.length / 2)] ?? Number.NaN }
}

/** Comes in, and says how long it took until every character had come. */
async function opening(server: Running, person: number, whole: Clocks) {
  const robot = new Robot(server.door(0, person))
  const reached = new Map<number, number>()
  const from = performance.now()
  let heardAt = from
  const took = await new Promise<number>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('The document never came whole.')), PATIENCE_MS)
    // The clock is stopped before the robot reads: that is not the server's time.
    robot.onUpdate = () => {
      heardAt = performance.now()
    }
    robot.onCharacters = (client, _, to) => {
      reached.set(client, Math.max(to, reached.get(client) ?? 0))
      if (!whole.every(([known, clock]) => (reached.get(known) ?? 0) >= clock)) return
      clearTimeout(patience)
      resolve(heardAt - from)
    }
    robot.comes().catch(reject)
  })
  return { robot, took }
}
