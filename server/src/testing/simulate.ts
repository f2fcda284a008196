import { FIELDS, openCopy, problemsOf, readField, rootsOf } from '@copydesk/shared/copy'
import { readCredits } from '@copydesk/shared/credits'
import { Random } from '@copydesk/shared/testing'
import * as Y from 'yjs'
import { authorship } from '../edition/authorship.ts'
import { openRooms } from '../sync/open-rooms.ts'
import type { Rooms } from '../sync/rooms.ts'
import { roomOf } from '../sync/update-log.ts'
import { FarEditor } from './far-editor.ts'
import { actAtRandom } from './random-acts.ts'
import { SimulatedDisk } from './simulated-disk.ts'

export interface Clock {
  /** Lets time pass, with all that was to happen in it. */
  pass(ms: number): Promise<void>
  /** Whatever was to happen will not: its process is gone. */
  forget(): void
}

/** What went wrong, one sentence each, and figures of the run. */
export interface Simulated {
  wrong: string[]
  /** Letters that are said to be another's, one sentence each. */
  misattributed: string[]
  rows: number
  letters: number
  kills: number
  /** Letters whose writer could not be known: given back after a restart, cut by two at once, or too few to be told. */
  forgiven: number
}

const EDITION = 'harbour'
/** CJK and Hangul: as many letters as nobody types twice, each one code unit. */
const LETTERS = [
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
] as const

/**
 * A newsroom on a simulated network, disk and clock: people write wherever they like, lines break, pages are loaded
 * again, the server is killed between what it wrote and what it synced. At the end everybody is connected.
 */
export async function simulate(
  seed: number,
  clock: Clock,
  { editors = 20, steps = 40 } = {},
): Promise<Simulated> {
  const random = new Random(seed)
  const disk = new SimulatedDisk()
  const wrong: string[] = []
  const failed = (error: unknown) => wrong.push(`The server failed: ${error}`)
  disk.log.create(roomOf(EDITION), firstRow())

  const writers = new Map<string, string>()
  let typed = 0
  const words = (person: string) => (count: number) => {
    let made = ''
    for (; made.length < count; typed++) {
      const [first, last] = typed <= LETTERS[0][1] - LETTERS[0][0] ? LETTERS[0] : LETTERS[1]
      const letter = String.fromCharCode(first + (typed % (last - first + 1)))
      writers.set(letter, person)
      made += letter
    }
    return made
  }
  /** By whom each letter was ever deleted, knowing it or not. */
  const deleters = new Map<string, Set<FarEditor>>()
  /** Letters that somebody wrote again in one act, together. */
  const rewritten: string[][] = []
  /** Those that somebody deleted again: of what is left of a paste, too little may be told. */
  const deletedAgain = new Set<string>()
  const forgotten = new Set<string>()

  const people = Array.from(
    { length: editors },
    (_, n) => new FarEditor(`p${n % Math.ceil((editors * 2) / 3)}`, () => 1 + random.below(0xffff_fffe)),
  )
  let rooms = openRooms({ log: disk.open(), failed, idleMs: 2_000 })
  let kills = 0

  const settle = async () => {
    disk.sync()
    await clock.pass(1)
  }
  const act = (editor: FarEditor) => {
    const known = typed
    actAtRandom(editor, random, words(editor.person))
    for (const letter of editor.deleted) if (deleters.has(letter)) deletedAgain.add(letter)
    for (const letter of editor.deleted) deleters.set(letter, (deleters.get(letter) ?? new Set()).add(editor))
    if (known === typed) rewritten.push([...editor.written])
    editor.deleted = ''
    editor.written = ''
  }
  const restart = async (isKill: boolean) => {
    if (isKill) {
      clock.forget()
      disk.cutPower(random.below(3))
      for (const editor of people) editor.loseServer()
      kills++
    } else {
      let closed = false
      void rooms.close().then(() => {
        closed = true
      })
      while (!closed) await settle()
      for (const editor of people) editor.loseServer()
    }
    await clock.pass(1)
    // Of what was deleted until now somebody may still have the grave, and give it back.
    for (const letter of deleters.keys()) forgotten.add(letter)
    rooms = openRooms({ log: disk.open(), failed, idleMs: 2_000 })
  }

  for (let step = 0; step < steps; step++) {
    if (random.chance(0.03)) await restart(random.chance(0.7))
    if (random.chance(0.02)) for (const editor of people) editor.disconnect()
    for (const editor of people) {
      if (!editor.isConnected && random.chance(0.3)) await editor.connect(rooms, EDITION)
      else if (random.chance(0.03)) editor.disconnect()
      else if (random.chance(0.01)) editor.reload()
      if (editor.doc.getText('body').length > 0 && random.chance(0.5)) act(editor)
      editor.deliver(random.below(5), random.below(8))
    }
    if (random.chance(0.7)) disk.sync()
    await clock.pass(1 + random.below(300))
  }

  await everybodyMeets(people, () => rooms, clock, settle)
  const rowsOf = await disk.log.readSince(roomOf(EDITION), 0)
  const kept = await replay(disk)
  const shown = await rooms.read(EDITION, (doc) => contentOf(doc))
  if (kept.content !== shown) wrong.push('The log says something else than the room.')
  people.forEach((editor, n) => {
    if (contentOf(editor.doc) !== shown) wrong.push(`Page ${n} of ${editor.person} shows something else.`)
    for (const code of editor.refusals)
      if (code !== 'storage-failed') wrong.push(`${editor.person} was refused: ${code}.`)
  })
  wrong.push(...kept.problems)
  for (const letter of writers.keys())
    if (!kept.letters.has(letter) && !deleters.has(letter)) wrong.push(`The letter ${letter} vanished.`)

  // A short block that is joined without a line comes as a row with much else in it.
  for (const again of rewritten)
    if (
      again.filter((letter) => !deletedAgain.has(letter)).length < 8 ||
      again.some((letter) => forgotten.has(letter) || (deleters.get(letter)?.size ?? 0) > 1)
    )
      for (const letter of again) forgotten.add(letter)
  const spans = await authorship({ rooms }, EDITION)
  const misattributed: string[] = []
  let forgiven = 0
  for (const { text, person } of spans)
    for (const letter of text) {
      if (writers.get(letter) === person) continue
      if (forgotten.has(letter)) forgiven++
      else misattributed.push(`${letter} is ${writers.get(letter)}'s and not ${person}'s.`)
    }
  const later = openRooms({ log: disk.open(), failed, idleMs: 2_000 })
  if (JSON.stringify(await authorship({ rooms: later }, EDITION)) !== JSON.stringify(spans))
    wrong.push('After a restart others wrote it.')
  return { wrong, misattributed, rows: rowsOf.length, letters: kept.letters.size, kills, forgiven }
}

/** Everybody connects, and frames, rows and time go on until nobody has anything to say. */
async function everybodyMeets(
  people: readonly FarEditor[],
  rooms: () => Rooms,
  clock: Clock,
  settle: () => Promise<void>,
) {
  for (let round = 0, quiet = 0; quiet < 3 && round < 300; round++) {
    for (const editor of people) if (!editor.isConnected) await editor.connect(rooms(), EDITION)
    for (const editor of people) editor.deliver(1000, 1000)
    await settle()
    await clock.pass(50)
    quiet = people.every(({ isQuiet }) => isQuiet) ? quiet + 1 : 0
  }
}

function firstRow() {
  const seed = openCopy()
  // Of all ids the only one that would not be the same again.
  seed.clientID = 1
  for (const field of FIELDS) seed.getText(field).insertEmbed(0, { b: field, k: 'paragraph' })
  return {
    update: Y.encodeStateAsUpdate(seed),
    person: 'desk',
    at: new Date(0).toISOString(),
    clients: [seed.clientID],
    inherited: null,
  }
}

async function replay({ log }: SimulatedDisk) {
  const doc = openCopy()
  for (const { update } of await log.readSince(roomOf(EDITION), 0)) Y.applyUpdate(doc, update)
  const replayed = { content: contentOf(doc), letters: lettersOf(doc), problems: problemsOf(doc) }
  doc.destroy()
  return replayed
}

const lettersOf = (doc: Y.Doc): Set<string> =>
  new Set(FIELDS.map((field) => doc.getText(field).toString()).join(''))

/** Everything that a page shows, and everything that stands in the maps. */
function contentOf(doc: Y.Doc): string {
  const { blocks, marks, annotations, aliases, fields } = rootsOf(doc)
  const maps = [blocks, marks, annotations, aliases, fields].map((map) =>
    [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return JSON.stringify([FIELDS.map((field) => readField(doc, field)), readCredits(doc), maps])
}
