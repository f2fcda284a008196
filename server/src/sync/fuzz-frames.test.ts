import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { problemsOf, SCHEMA } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type HonestPerson, honestPerson } from '../testing/honest-person.ts'
import { mutateFrame } from '../testing/mutate-frame.ts'
import { figuresOf, type RawLine, rawLine } from '../testing/raw-line.ts'
import { SEED_OF_RUN } from '../testing/seed-of-run.ts'
import { startBareServer } from '../testing/start-bare-server.ts'

const FRAMES = process.env.COPYDESK_LONG ? 100_000 : 20_000
const seed = SEED_OF_RUN

/** Hostile people, each with a line of their own. */
const CROWD = 30
const EDIT_EVERY_MS = 25
/** Above what the server has when it starts: what waits to be collected comes to 220, and stays there. */
const MOST_GROWTH_MB = 300

test(`[SY11] ${FRAMES} broken and forged frames while two honest people write`, {
  timeout: FRAMES * 20,
}, async () => {
  // Said before anything can hang or fail.
  process.stdout.write(`seed ${seed}: begins\n`)
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-fuzz-'))
  const server = await startBareServer(folder)
  const random = new Random(seed)
  const { frames, recorded } = await recordedTraffic(server.port, random)
  const ana = honestPerson(server.port, 'ana')
  const ben = honestPerson(server.port, 'ben')
  await Promise.all([ana.ready, ben.ready])
  const delays = [...delaysOf(ana, ben), ...delaysOf(ben, ana)]
  const living = [ana.doc.clientID, ben.doc.clientID]
  const atFirst = await figuresOf(server.port)
  let most = 0
  let over = false
  const honest = [ana, ben].map(async (person) => {
    while (!over) {
      person.acts(random)
      await pause(EDIT_EVERY_MS)
    }
  })
  const watching = (async () => {
    while (!over) {
      most = Math.max(most, (await figuresOf(server.port)).memory)
      await pause(500)
    }
  })()

  const outcomes = new Map<number | 'open', number>()
  let left = FRAMES
  const hostile = Array.from({ length: CROWD }, async (_, index) => {
    let line: RawLine | null = null
    while (left-- > 0) {
      if (!line) {
        line = rawLine(server.port, `bot${index}`, random.chance(0.5) ? '' : `copydesk=1&schema=${SCHEMA}`)
        await line.opened
      }
      line.send(mutateFrame(random, random.one(frames), { recorded, living }))
      const outcome = await line.settled()
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (outcome !== 'open') line = null
    }
    line?.close()
  })
  const began = performance.now()
  await Promise.all(hostile)
  const seconds = (performance.now() - began) / 1000
  over = true
  await Promise.all([...honest, watching])
  const unanswered = () => ({
    waiting: waiting(ana) + waiting(ben),
    refusals: [ana, ben].flatMap(({ refusals }) => refusals),
  })
  await expect
    .poll(unanswered, { timeout: 20_000, message: `seed ${seed}` })
    .toEqual({ waiting: 0, refusals: [] })
  await expect
    .poll(() => stateOf(ana) === stateOf(ben), { timeout: 20_000, message: `seed ${seed}` })
    .toBe(true)

  const sorted = delays.flat().sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
  process.stdout.write(
    `seed ${seed}: ${FRAMES} frames in ${seconds.toFixed(1)} s, ${JSON.stringify(Object.fromEntries(outcomes))}; ` +
      `${ana.counted.sent + ben.counted.sent} honest messages, edit to peer p50 ${at(0.5)}, p99 ${at(0.99)} ms; ` +
      `memory ${atFirst.memory.toFixed(0)} to at most ${most.toFixed(0)} MiB\n`,
  )
  expect([ana.dropped, ben.dropped], `seed ${seed}`).toEqual([0, 0])
  expect(ana.doc.getText('body').toString(), `seed ${seed}`).toBe(ben.doc.getText('body').toString())
  expect(problemsOf(ana.doc), `seed ${seed}`).toEqual([])
  expect(most - atFirst.memory, `seed ${seed}`).toBeLessThan(MOST_GROWTH_MB)
  // What a server that starts anew reads from its log is the same.
  const last = Y.encodeStateAsUpdate(ana.doc)
  ana.close()
  ben.close()
  await server.end('SIGTERM')
  const again = await startBareServer(folder)
  const carla = honestPerson(again.port, 'carla')
  await carla.ready
  const fresh = new Y.Doc()
  Y.applyUpdate(fresh, last)
  expect(Y.encodeStateVector(carla.doc)).toEqual(Y.encodeStateVector(fresh))
  expect(carla.doc.getText('body').toString()).toBe(fresh.getText('body').toString())
  carla.close()
  await again.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

const waiting = ({ counted }: HonestPerson) => counted.sent - counted.saved

const stateOf = ({ doc }: HonestPerson) => Y.encodeStateVector(doc).join()

/** What two honest pages send in a short while, and the ids under which they do. */
async function recordedTraffic(port: number, random: Random) {
  const people = ['bot100', 'bot101'].map((name) => honestPerson(port, name))
  await Promise.all(people.map(({ ready }) => ready))
  for (let act = 0; act < 150; act++) {
    for (const person of people) person.acts(random)
    if (act % 10 === 0) await pause(5)
  }
  await expect
    .poll(() => people.reduce((sum, person) => sum + waiting(person), 0), { timeout: 20_000 })
    .toBe(0)
  const recorded = people.map(({ doc }) => doc.clientID)
  const frames = people.flatMap((person) => person.frames)
  for (const person of people) person.close()
  return { frames, recorded }
}

/** Milliseconds from each change of a writer's to when the other's page has it; fills as they write. */
function delaysOf(writer: HonestPerson, reader: HonestPerson): number[][] {
  const delays: number[] = []
  const sent: { clock: number; at: number }[] = []
  const { clientID } = writer.doc
  writer.doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) sent.push({ clock: Y.getState(writer.doc.store, clientID), at: performance.now() })
  })
  reader.doc.on('update', () => {
    const has = Y.getState(reader.doc.store, clientID)
    while (sent[0] && sent[0].clock <= has) delays.push(performance.now() - (sent.shift()?.at ?? 0))
  })
  return [delays]
}
