/* Pages that write in one place at once, one that claims places which never were: whatever is taken, all read the same. */
import { openCopy } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'
import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bytesOf, type Part } from '../../testing/under-attack.ts'
import { emptyDocument } from '../open-document.ts'
import { judge } from './guard.ts'
import { EVERYTHING } from './writable.ts'

const LONG = process.env.COPYDESK_LONG === '1'
const FIRST = Number(process.env.SEED ?? 1)
const SEEDS = LONG ? 20_000 : 200
const HOSTILE = [3, 2 ** 31, 2 ** 32 - 3]

test('[SY35] nothing that honest pages write is refused, and what a hostile one gets in parts nobody’s copy from another’s', {
  timeout: LONG ? 3_600_000 : 120_000,
}, () => {
  const sum = { refused: 0, taken: 0, honest: 0 }
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    const { wrong, refused, taken, honest } = quarrel(seed)
    expect(wrong, `seed ${seed}`).toEqual([])
    sum.refused += refused
    sum.taken += taken
    sum.honest += honest
  }
  process.stdout.write(
    `${SEEDS} quarrels: ${sum.honest} honest updates taken; of the forged ${sum.refused} refused, ${sum.taken} fit\n`,
  )
  expect(sum.refused).toBeGreaterThan(SEEDS)
  expect(sum.taken).toBeGreaterThan(SEEDS)
  expect(sum.honest).toBeGreaterThan(SEEDS)
})

interface Page {
  doc: Y.Doc
  undo: Y.UndoManager
  unsent: Uint8Array[]
}

function quarrel(seed: number) {
  const random = new Random(seed)
  const { doc, rootNames } = emptyDocument()
  doc.clientID = anId(random)
  doc.getText('body').insertEmbed(0, { b: 'p1', k: 'paragraph' })
  doc.getText('body').insert(1, 'The port.')
  const log = [Y.encodeStateAsUpdate(doc)]
  const figures = { refused: 0, taken: 0, honest: 0 }
  const wrong: string[] = []
  const room = { doc, rootNames, ownerOf: () => undefined, takesClients: () => true, lamport: 0 }

  const isTaken = (update: Uint8Array): boolean => {
    try {
      const verdict = judge(room, { person: 'ana', mayWrite: EVERYTHING }, update)
      if (verdict.is === 'gap') return false
      if (verdict.is !== 'fresh') return true
      Y.applyUpdate(doc, verdict.update)
      log.push(verdict.update)
      return true
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  }
  const sends = (page: Page) => {
    const unsent = page.unsent.splice(0)
    const whole = random.chance(0.2)
    const updates = whole
      ? [Y.encodeStateAsUpdate(page.doc)]
      : random.chance(0.4) && unsent.length > 0
        ? [Y.mergeUpdates(unsent)]
        : unsent
    for (const update of updates)
      if (isTaken(update)) figures.honest++
      else wrong.push('An honest page was refused.')
  }
  const hears = (page: Page) =>
    Y.applyUpdate(page.doc, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(page.doc)), 'line')

  const pages = [0, 1, 2, 3].map(() => openPage(random, Y.encodeStateAsUpdate(doc)))
  for (let step = 0; step < 60; step++) {
    const page = random.one(pages)
    const dice = random.next()
    if (dice < 0.6) acts(random, page)
    else if (dice < 0.76) sends(page)
    else if (dice < 0.86) hears(page)
    else if (dice < 0.88) pages[pages.indexOf(page)] = reloaded(random, page)
    else if (isTaken(forged(random, doc))) figures.taken++
    else figures.refused++
  }
  for (const page of pages) sends(page)
  for (const page of pages) hears(page)

  const shown = contentOf(doc)
  for (const page of pages) if (contentOf(page.doc) !== shown) wrong.push('A page shows something else.')
  for (let order = 0; order < 4; order++) {
    const other = openCopy()
    // Once more in order: of updates that wait for one another Yjs forgets some until it hears more.
    for (const update of [...shuffled(random, log), ...log]) Y.applyUpdate(other, update)
    if (contentOf(other) !== shown) wrong.push('In another order it is something else.')
  }
  return { ...figures, wrong }
}

const contentOf = (doc: Y.Doc): string =>
  JSON.stringify([doc.getText('body').toDelta(), Object.entries(doc.getMap('fields').toJSON()).sort()])

const anId = (random: Random): number => 1 + random.below(2 ** 32 - 2)

function openPage(random: Random, kept: Uint8Array): Page {
  const doc = openCopy()
  doc.clientID = anId(random)
  Y.applyUpdate(doc, kept, 'kept')
  const unsent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'kept' && origin !== 'line') unsent.push(update)
  })
  const undo = new Y.UndoManager([doc.getText('body'), doc.getMap('fields')], {
    captureTimeout: 0,
    trackedOrigins: new Set(['typing']),
  })
  return { doc, undo, unsent }
}

/** With its words that nobody has yet, under another id. */
function reloaded(random: Random, page: Page): Page {
  const next = openPage(random, Y.encodeStateAsUpdate(page.doc))
  next.unsent.push(...page.unsent)
  return next
}

function acts(random: Random, { doc, undo }: Page) {
  const body = doc.getText('body')
  // Mostly where the others are.
  const at = random.chance(0.6) ? Math.min(3, body.length) : random.below(body.length + 1)
  const write = random.one([
    () => body.insert(at, random.one(['a', 'word ', 'é'])),
    () => body.insert(at, random.one(['a', 'word ', 'é'])),
    () => body.insertEmbed(at, { b: 'p2', k: 'paragraph' }),
    () => at < body.length && body.delete(at, 1 + random.below(Math.min(4, body.length - at))),
    () => doc.getMap('fields').set(random.one(['rights', 'dateline.place']), `${random.below(99)}`),
    () => doc.getMap('fields').delete('rights'),
  ])
  if (random.chance(0.15)) undo.undo()
  else if (random.chance(0.1)) undo.redo()
  else doc.transact(write, 'typing')
}

/** Some structs of one hostile client's, between any two neighbours. */
function forged(random: Random, doc: Y.Doc): Uint8Array {
  const client = random.one(HOSTILE)
  const inMap = random.chance(0.2)
  const first = Y.getState(doc.store, client)
  const there = inMap ? idsUnder(doc, 'rights') : idsIn(doc)
  const structs: Part[] = []
  const count = 1 + random.below(3)
  let clock = first
  for (let made = 0; made < count; made++) {
    const at = random.below(there.length + 1)
    const origin = random.chance(0.15) ? undefined : there[at - 1]
    const right = random.chance(0.15) ? undefined : there[at + (random.chance(0.5) ? 0 : random.below(6) - 2)]
    const kind = inMap ? 8 : 4
    const words = 'x'.repeat(1 + random.below(3))
    const orphan = !origin && !right
    structs.push({ byte: kind | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (orphan && inMap ? 0x20 : 0) })
    structs.push(origin ?? [], right ?? [])
    if (orphan) structs.push(1, inMap ? ['fields', 'rights'] : 'body')
    structs.push(inMap ? [1, { byte: 119 }, words] : words)
    const length = inMap ? 1 : words.length
    there.splice(at, 0, ...Array.from({ length }, (_, index): Id => [client, clock + index]))
    clock += length
  }
  return bytesOf(1, count, client, first, structs, 0)
}

type Id = readonly [client: number, clock: number]

function idsIn(doc: Y.Doc): Id[] {
  const ids: Id[] = []
  for (let item = doc.getText('body')._start; item !== null; item = item.right) ids.push(...idsOf(item))
  return ids
}

function idsUnder(doc: Y.Doc, key: string): Id[] {
  const ids: Id[] = []
  for (let item = doc.getMap('fields')._map.get(key) ?? null; item !== null; item = item.left)
    ids.unshift(...idsOf(item))
  return ids
}

const idsOf = ({ id, length }: Y.Item): Id[] =>
  Array.from({ length }, (_, index): Id => [id.client, id.clock + index])

const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
