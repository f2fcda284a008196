import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { environment } from '../testing/environment.ts'
import { Random } from '../testing/random.ts'
import {
  acceptGroups,
  blocksForReaders,
  closeInsertion,
  deleteText,
  FIELDS,
  groupsOf,
  insertText,
  mergeBlock,
  openCopy,
  problemsOf,
  readField,
  rejectGroups,
  removeBlock,
  SuggestionView,
  setKind,
  setMark,
  splitBlock,
  suggestDelete,
  suggestInsert,
  suggestKind,
  suggestMark,
  suggestMerge,
  suggestSplit,
  textOf,
} from './index.ts'
import { charactersOf, isShown, markerId } from './items.ts'
import { FieldView } from './reading/field-view.ts'
import { seedCopy } from './seeding/seed-copy.ts'
import { Suggester } from './testing/suggester.ts'
import { Writer } from './testing/writer.ts'

const LONG = environment.COPYDESK_LONG === '1'
const RUNS = LONG ? 1500 : 25
const STEPS = 45
const FIRST_SEED = Number(environment.COPYDESK_SEED ?? 1)
const PEOPLE = ['ana', 'ben', 'cyr']

/** What is known of a character or marker, by a letter that occurs once. */
interface Known {
  /** Whoever suggested it; null for copy. */
  by: string | null
  /** Struck by suggestion, at least once. */
  struck: boolean
}

class Desk {
  readonly random: Random
  readonly writers: Writer[]
  readonly hands: Suggester[]
  readonly known = new Map<string, Known>()
  readonly #post: Uint8Array[][]
  readonly #away: boolean[]
  #letter = 0x3400
  #block = 0

  constructor(seed: number) {
    this.random = new Random(seed)
    const first = openCopy()
    first.clientID = 1
    const words = () => this.fresh(8, null)
    seedCopy(first, {
      headline: words(),
      standfirst: words(),
      body: [0, 1, 2, 3].map((n) => ({ id: `s${n}`, kind: 'paragraph', text: words() })),
    })
    for (const n of [0, 1, 2, 3]) this.known.set(`s${n}`, { by: null, struck: false })
    const update = Y.encodeStateAsUpdate(first)
    const clients = new Set<number>()
    while (clients.size < 3) clients.add(2 + this.random.below(2 ** 31))
    this.writers = [...clients].map((client) => new Writer(client, update))
    this.hands = this.writers.map((writer, n) => new Suggester(writer, PEOPLE[n] as string))
    this.#post = this.writers.map(() => [])
    this.#away = this.writers.map(() => false)
  }

  fresh(length: number, by: string | null): string {
    let words = ''
    for (let n = 0; n < length; n++) {
      const letter = String.fromCharCode(this.#letter++)
      this.known.set(letter, { by, struck: false })
      words += letter
    }
    return words
  }

  newId(by: string | null): string {
    const id = `n${this.#block++}`
    this.known.set(id, { by, struck: false })
    return id
  }

  deliver(all: boolean): void {
    for (const [n, writer] of this.writers.entries()) {
      if (this.random.chance(0.05)) this.#away[n] = !this.#away[n]
      if (this.#away[n] && !all) continue
      for (const update of writer.outbox.splice(0))
        for (const [m, post] of this.#post.entries()) if (m !== n) post.push(update)
    }
    for (const [n, writer] of this.writers.entries()) {
      const post = this.#post[n] as Uint8Array[]
      if (this.#away[n] && !all) continue
      while (post.length > 0 && (all || this.random.chance(0.6))) {
        const [update] = post.splice(all ? 0 : this.random.below(Math.min(post.length, 5)), 1)
        writer.receive(update as Uint8Array)
      }
    }
  }

  /** One act of somebody; gives its name. */
  act(n: number, withUndo: boolean): string {
    const { random } = this
    const writer = this.writers[n] as Writer
    const hand = this.hands[n] as Suggester
    const { doc } = writer
    const field = random.chance(0.15) ? random.one(['headline', 'standfirst'] as const) : 'body'
    const view = writer.views[field]
    const segment = random.one(view.shown)
    const start = view.startOf(segment)
    const at = start + random.below(segment.length + 1)
    const to = Math.min(at + 1 + random.below(7), view.text.length)
    const id = segment.marker === null ? null : segment.key
    const suggested: [string, () => void][] = [
      [
        'suggest words',
        () => suggestInsert(doc, field, at, this.fresh(1 + random.below(3), hand.person), hand.who),
      ],
      [
        'suggest words',
        () => suggestInsert(doc, field, at, this.fresh(1 + random.below(3), hand.person), hand.who),
      ],
      [
        'suggest bold words',
        () => suggestInsert(doc, field, at, this.fresh(2, hand.person), hand.who, { bold: true }),
      ],
      ['strike', () => this.#strikes(hand, field, at, to)],
      [
        'replace',
        () => {
          this.#strikes(hand, field, at, to)
          suggestInsert(doc, field, Math.min(to, view.text.length), this.fresh(2, hand.person), hand.who)
        },
      ],
      ['suggest a split', () => suggestSplit(doc, 'body', at, this.newId(hand.person), hand.who)],
      [
        'suggest a split at the start',
        () => suggestSplit(doc, 'body', start, this.newId(hand.person), hand.who, 'start'),
      ],
      [
        'suggest a merge',
        () => {
          if (id === null) return
          const before = lettersOf(doc, field)
          suggestMerge(doc, field, id, hand.who)
          this.#noteStruck(hand, field, before)
        },
      ],
      [
        'suggest a kind',
        () => id !== null && suggestKind(doc, id, random.one(['quote', 'bullet']), hand.who),
      ],
      [
        'suggest a look',
        () =>
          suggestMark(doc, field, at, to, random.one(['bold', 'italic']), random.one([true, null]), hand.who),
      ],
      [
        'cut and paste as suggestions',
        () => {
          this.#strikes(hand, field, at, to)
          const rest = textOf(doc, field).length
          suggestInsert(doc, field, random.below(rest + 1), this.fresh(to - at, hand.person), hand.who)
        },
      ],
    ]
    const plain: [string, () => void][] = [
      ['type', () => insertText(doc, field, at, this.fresh(1 + random.below(3), null))],
      ['type bold', () => insertText(doc, field, at, this.fresh(2, null), { bold: true })],
      ['delete', () => deleteText(doc, field, at, to)],
      ['split', () => splitBlock(doc, 'body', at, this.newId(null))],
      ['split at the start', () => splitBlock(doc, 'body', start, this.newId(null), 'start')],
      ['merge', () => id !== null && mergeBlock(doc, field, id)],
      ['kind', () => id !== null && setKind(doc, id, random.one(['quote', 'bullet']))],
      ['mark', () => setMark(doc, field, at, to, random.one(['bold', 'italic']), random.one([true, null]))],
      ['remove', () => random.chance(0.3) && removeBlock(doc, field, id)],
    ]
    if (withUndo && random.chance(0.12)) {
      if (random.chance(0.7)) writer.undo[field].undo()
      else writer.undo[field].redo()
      return 'undo or redo'
    }
    const [name, write] = random.one(random.chance(0.6) ? suggested : plain)
    if (!suggested.some(([one]) => one === name) || random.chance(0.3)) hand.pauses()
    // Blocks of the lines above the body would be nobody's wish.
    if (field !== 'body' && /split|merge|kind/.test(name)) return 'nothing'
    writer.act(field, () => write())
    return name
  }

  #strikes(hand: Suggester, field: (typeof FIELDS)[number], at: number, to: number): void {
    const { doc } = hand.writer
    const before = lettersOf(doc, field)
    suggestDelete(doc, field, at, to, hand.who)
    this.#noteStruck(hand, field, before, at, to)
  }

  /** What is still there of what was struck is struck by suggestion. */
  #noteStruck(
    hand: Suggester,
    field: (typeof FIELDS)[number],
    before: string[],
    at?: number,
    to?: number,
  ): void {
    const now = new Set(lettersOf(hand.writer.doc, field))
    const meant = at === undefined ? strickenIn(hand.writer.doc, field, hand.person) : before.slice(at, to)
    for (const letter of meant) {
      const known = this.known.get(letter)
      if (known !== undefined && now.has(letter) && known.by !== hand.person) known.struck = true
    }
  }
}

/** Each character or marker of a field, by its name, in the order of the text. */
function lettersOf(doc: Y.Doc, field: (typeof FIELDS)[number]): string[] {
  const letters: string[] = []
  for (let item = textOf(doc, field)._start; item !== null; item = item.right) {
    if (!isShown(item)) continue
    const id = markerId(item)
    letters.push(...(id === null ? charactersOf(item).split('') : [id]))
  }
  return letters
}

function strickenIn(doc: Y.Doc, field: (typeof FIELDS)[number], person: string): string[] {
  const suggestions = SuggestionView.of(doc).now()
  const found: string[] = []
  for (let item = textOf(doc, field)._start; item !== null; item = item.right) {
    if (!isShown(item)) continue
    for (const { from, to, parts } of suggestions.covering(item)) {
      if (!parts.some(({ does, by }) => does === 'delete' && by === person)) continue
      found.push(
        ...(markerId(item) === null ? charactersOf(item).slice(from, to).split('') : [markerId(item) ?? '']),
      )
    }
  }
  return found
}

const readersCopy = (doc: Y.Doc) => FIELDS.map((field) => [...blocksForReaders(doc, field)])
const wholeCopy = (doc: Y.Doc) => FIELDS.map((field) => readField(doc, field))

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = openCopy()
  copy.clientID = 7
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** Every insertion, and nothing else, is marked as one; what was struck is, and nothing else. */
function checkMarked(desk: Desk, doc: Y.Doc, what: string, withUndo: boolean): void {
  const suggestions = SuggestionView.of(doc)
  for (const field of FIELDS) {
    for (let item = textOf(doc, field)._start; item !== null; item = item.right) {
      if (!isShown(item)) continue
      const letters = markerId(item) === null ? charactersOf(item).split('') : [markerId(item) as string]
      for (const [n, letter] of letters.entries()) {
        const parts = suggestions.covering(item, n, n + 1)[0]?.parts ?? []
        const known = desk.known.get(letter)
        const inserted = parts.filter(({ does }) => does === 'insert').map(({ by }) => by)
        expect(inserted, `${what}: ${letter} in ${field}`).toEqual(known?.by == null ? [] : [known.by])
        const struck = parts.some(({ does }) => does === 'delete')
        if (!withUndo) expect(struck, `${what}: ${letter} struck`).toBe(known?.struck === true)
      }
    }
  }
}

function checkReaders(doc: Y.Doc, what: string): void {
  const rejected = copyOf(doc)
  const groups = groupsOf(rejected).map(({ group }) => group)
  rejected.transact(() => rejectGroups(rejected, groups))
  expect(groupsOf(rejected), what).toEqual([])
  const readers = readersCopy(doc)
  expect(readersCopy(rejected), what).toEqual(wholeCopy(rejected))
  expect(readers, what).toEqual(wholeCopy(rejected))
}

/** The page that follows a document knows what one that has just been opened does. */
function checkFollowed(writer: Writer, what: string): void {
  const opened = copyOf(writer.doc)
  for (const field of FIELDS) {
    const view = writer.views[field]
    const anew = new FieldView(opened, field)
    for (const [n, segment] of view.segments.entries()) {
      const found = SuggestionView.of(writer.doc).inBlock(view, segment)
      const again = SuggestionView.of(opened).inBlock(anew, anew.segments[n] as never)
      expect(found, `${what}: ${segment.key}`).toEqual(again)
    }
  }
}

function write(seed: number, withUndo: boolean): Desk {
  const desk = new Desk(seed)
  for (let step = 0; step < STEPS; step++) {
    const n = desk.random.below(3)
    const name = desk.act(n, withUndo)
    desk.deliver(false)
    const writer = desk.writers[n] as Writer
    const what = `seed ${seed}, step ${step}, ${name}`
    if (desk.random.chance(0.2)) checkReaders(writer.doc, what)
    if (desk.random.chance(0.2)) checkFollowed(writer, what)
    if (!withUndo)
      for (const field of FIELDS)
        expect(writer.views[field].blocks, what).toEqual(readField(writer.doc, field))
  }
  if (desk.random.chance(0.7)) for (const hand of desk.hands) closeInsertion(hand.writer.doc)
  desk.deliver(true)
  desk.deliver(true)
  return desk
}

const openIn = (doc: Y.Doc) => groupsOf(doc).map(({ group }) => group)

const isGone = (known: Known | undefined) => known?.struck === true

test('suggestions and plain edits of three people keep apart, whatever the post does', {
  timeout: 600_000,
}, () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    for (const withUndo of [false, true]) {
      const what = `seed ${seed}, ${withUndo ? 'with undo' : 'without undo'}`
      const desk = write(seed, withUndo)
      const [first] = desk.writers as [Writer, Writer, Writer]
      for (const { doc } of desk.writers) {
        expect(
          groupsOf(doc).map(({ group }) => group),
          what,
        ).toEqual(groupsOf(first.doc).map(({ group }) => group))
        expect(readersCopy(doc), what).toEqual(readersCopy(first.doc))
        expect(problemsOf(doc), what).toEqual([])
      }
      checkMarked(desk, first.doc, what, withUndo)
      checkReaders(first.doc, what)
      for (const writer of desk.writers) checkFollowed(writer, what)

      // Accepting all, in any order, is what direct editing would have given.
      const accepted = copyOf(first.doc)
      const wanted = FIELDS.map((field) =>
        lettersOf(accepted, field).filter((one) => !isGone(desk.known.get(one))),
      )
      for (const group of shuffled(desk.random, openIn(accepted)))
        accepted.transact(() => acceptGroups(accepted, [group], { person: 'desk', at: 1 }))
      // A kind that the block had already is something to suggest again once it has another.
      accepted.transact(() => acceptGroups(accepted, openIn(accepted), { person: 'desk', at: 1 }))
      expect(groupsOf(accepted), what).toEqual([])
      if (!withUndo)
        expect(
          FIELDS.map((field) => lettersOf(accepted, field)),
          what,
        ).toEqual(wanted)
      expect(readersCopy(accepted), what).toEqual(wholeCopy(accepted))

      // Rejecting all, in any order, is what there would be had nobody suggested anything.
      const rejected = copyOf(first.doc)
      const base = FIELDS.map((field) =>
        lettersOf(rejected, field).filter((one) => desk.known.get(one)?.by == null),
      )
      for (const group of shuffled(desk.random, openIn(rejected)))
        rejected.transact(() => rejectGroups(rejected, [group]))
      expect(groupsOf(rejected), what).toEqual([])
      expect(
        FIELDS.map((field) => lettersOf(rejected, field)),
        what,
      ).toEqual(base)

      decideSome(desk, what)
    }
  }
})

/** A desk decides while people write on: of two who decide otherwise, the first counts, and every page ends the same. */
function decideSome(desk: Desk, what: string): void {
  const { random, writers } = desk
  const server = writers[0] as Writer
  const record = new Map<string, 'accept' | 'reject'>()
  for (let step = 0; step < 15; step++) {
    const open = groupsOf(server.doc).map(({ group }) => group)
    if (open.length > 0) {
      const group = random.one(open)
      const decision = random.chance(0.5) ? 'accept' : 'reject'
      // Each says what they think; the one that comes first is done.
      record.set(group, decision)
      server.doc.transact(() => {
        if (decision === 'accept') acceptGroups(server.doc, [group], { person: 'desk', at: step })
        else rejectGroups(server.doc, [group])
        // The other comes too late, and the same once more changes nothing.
        if (decision === 'accept') rejectGroups(server.doc, [group])
        else acceptGroups(server.doc, [group], { person: 'other', at: step })
      }, 'server')
      expect(
        groupsOf(server.doc).some((one) => one.group === group),
        what,
      ).toBe(false)
    }
    desk.act(1 + random.below(2), random.chance(0.5))
    desk.deliver(false)
  }
  desk.deliver(true)
  desk.deliver(true)
  for (const { doc } of writers) {
    expect(readersCopy(doc), what).toEqual(readersCopy(server.doc))
    expect(wholeCopy(doc), what).toEqual(wholeCopy(server.doc))
  }
  checkReaders(server.doc, `${what}, decided`)
}

function shuffled<T>(random: Random, all: readonly T[]): T[] {
  const left = [...all]
  const order: T[] = []
  while (left.length > 0) order.push(...left.splice(random.below(left.length), 1))
  return order
}
