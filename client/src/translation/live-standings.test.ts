import {
  copyBlocks,
  deleteText,
  FIELDS,
  type Field,
  FieldView,
  insertText,
  mergeBlock,
  moveBlock,
  openCopy,
  removeBlock,
  repairMarkers,
  restoreBlock,
  seedCopy,
  setBlockAttribute,
  setKind,
  setMark,
  splitBlock,
  undoFor,
} from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import {
  type BlockWord,
  type StandingRow,
  Standings,
  type TranslationFacts,
  translationBlocks,
} from '@copydesk/shared/translation/standing'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { LiveStandings } from './live-standings.ts'

const PARAGRAPHS = ['The crane stopped at nine.', 'Nobody was hurt.', 'The port reopens.', 'Ships wait.']
const SHARDS = ['Almost ', 'é', '😀', ' Friday', '. ', 'x', ' ']

/** One person's copy of one document, as an editor holds it. */
class Page {
  readonly doc = openCopy()
  readonly #views: FieldView[]
  readonly #undo: Y.UndoManager

  constructor(client: number, seed: Uint8Array) {
    this.doc.clientID = client
    Y.applyUpdate(this.doc, seed)
    this.#views = FIELDS.map((field) => FieldView.open(this.doc, field))
    this.#undo = undoFor(this.doc, 'body', this)
    this.#undo.captureTimeout = 0
  }

  writes(write: (doc: Y.Doc) => void) {
    this.doc.transact(() => write(this.doc), this)
  }

  undoes() {
    this.#undo.undo()
    this.doc.transact(() => repairMarkers(this.doc, 'body'), 'repair')
  }

  redoes() {
    this.#undo.redo()
  }

  meets(other: Page) {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)))
  }

  get body(): FieldView {
    return FieldView.now(this.doc, 'body')
  }

  closes() {
    for (const view of this.#views) view.destroy()
    this.#undo.destroy()
    this.doc.destroy()
  }
}

/** Somebody who has both documents open, and sees how the one stands to the other. */
interface Person {
  original: Page
  french: Page
  standings: LiveStandings
}

function seedOf(write: (doc: Y.Doc) => void): Uint8Array {
  const doc = openCopy()
  doc.clientID = 1
  write(doc)
  return Y.encodeStateAsUpdate(doc)
}

function twoPeople(): [Person, Person] {
  const body = PARAGRAPHS.map((text, at) => ({ id: `p${at}`, kind: 'paragraph', text }))
  const original = seedOf((doc) => seedCopy(doc, { headline: 'Crane', standfirst: '', body }))
  const source = openCopy()
  Y.applyUpdate(source, original)
  const french = seedOf((doc) => seedCopy(doc, { headline: '', standfirst: '', body: copyBlocks(source) }))
  const person = (client: number): Person => {
    const pages = { original: new Page(client, original), french: new Page(client + 1, french) }
    return { ...pages, standings: new LiveStandings(pages.original.doc, pages.french.doc) }
  }
  return [person(10), person(20)]
}

/** What the rows are when nothing is known but both documents and what was said. */
function anew({ original, french }: Person, facts: TranslationFacts): readonly StandingRow[] {
  const fresh = ({ doc }: Page) => {
    const copy = openCopy()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    return translationBlocks(copy)
  }
  const standings = new Standings()
  standings.read(fresh(original), fresh(french))
  standings.hear(facts)
  return standings.rows
}

/** Two localized blocks that translate one original are never there without saying so. */
function unsaid(rows: readonly StandingRow[]): StandingRow[] {
  const own = rows.filter(({ right }) => right !== null)
  return own.filter((row) =>
    own.some((other) => other !== row && !row.shared && other.of.some((place) => row.of.includes(place))),
  )
}

let ids = 0
const ACTS = [
  'type',
  'type',
  'type',
  'cut',
  'split',
  'split-start',
  'merge',
  'move',
  'remove',
  'restore',
  'kind',
  'of',
  'line',
  'mark',
  'undo',
  'undo',
  'redo',
] as const

/** One act of somebody in one of the documents. */
function acts(random: Random, { original, french }: Person): string {
  const page = random.chance(0.5) ? original : french
  const act = random.one(ACTS)
  const view = page.body
  const segment = random.one(view.shown)
  const { key, id } = segment
  const inside = view.startOf(segment) + random.below(segment.length + 1)
  const body: Field = 'body'
  switch (act) {
    case 'type':
      page.writes((doc) => insertText(doc, body, inside, random.one(SHARDS)))
      break
    case 'cut': {
      const end = view.startOf(segment) + segment.length
      page.writes((doc) => deleteText(doc, body, inside, Math.min(end, inside + 1 + random.below(12))))
      break
    }
    case 'split':
      page.writes((doc) => splitBlock(doc, body, inside, `s${ids++}`))
      break
    case 'split-start':
      page.writes((doc) => splitBlock(doc, body, view.startOf(segment), `s${ids++}`, 'start'))
      break
    case 'merge':
      if (key !== null) page.writes((doc) => mergeBlock(doc, body, key))
      break
    case 'move': {
      const before = random.chance(0.3) ? null : random.one(view.shown).key
      if (key !== null) page.writes((doc) => moveBlock(doc, body, key, before))
      break
    }
    case 'remove':
      page.writes((doc) => removeBlock(doc, body, key))
      break
    case 'restore':
      if (id !== null) page.writes((doc) => restoreBlock(doc, id))
      break
    case 'kind':
      if (id !== null)
        page.writes((doc) => setKind(doc, id, random.one(['crosshead', 'paragraph', 'bullet'])))
      break
    case 'of': {
      const theirs = original.body.shown.flatMap((one) => (one.id === null ? [] : [one.id]))
      const of = random.one([[], null, [random.one(theirs)], [random.one(theirs), random.one(theirs)]])
      const mine = random.one(french.body.shown).id
      if (mine !== null) french.writes((doc) => setBlockAttribute(doc, mine, 'of', of))
      break
    }
    case 'line': {
      const field = random.one(['headline', 'standfirst'] as const)
      page.writes((doc) =>
        insertText(doc, field, random.below(doc.getText(field).length + 1), random.one(SHARDS)),
      )
      break
    }
    case 'mark':
      page.writes((doc) => setMark(doc, body, inside, inside + 4, 'bold', true))
      break
    case 'undo':
      page.undoes()
      break
    case 'redo':
      page.redoes()
      break
    default:
      return act satisfies never
  }
  return act
}

/** Somebody says something of a block as they see it, or an editor calls a change a typo. */
function says(random: Random, { standings }: Person, facts: TranslationFacts): TranslationFacts {
  const { rows, originals, localized } = standings
  const row = random.one(rows)
  const own = row.right === null ? undefined : localized[row.right]
  const of = own
    ? row.of.flatMap((at) => originals[at] ?? [])
    : row.left === null
      ? []
      : [originals[row.left]]
  const seen = of.flatMap((one) => (one ? [{ block: one.id, text: one.text }] : []))
  const block = own?.id ?? seen[0]?.block
  if (block === undefined) return facts
  const is = own ? random.one(['confirmed', 'confirmed', 'machine'] as const) : 'left-out'
  const word: BlockWord = { is, block, originals: seen, localized: own?.text ?? '', by: 'claire', at: '' }
  const others = facts.words.filter(
    (one) => one.block !== block || (one.is === 'left-out') !== (is === 'left-out'),
  )
  const [typo] = row.changed
  switch (random.below(6)) {
    case 0:
      return { ...facts, words: others }
    case 1:
      return typo
        ? { ...facts, typos: [...facts.typos, { block: typo.block, from: typo.before, to: typo.after }] }
        : facts
    case 2: {
      const texts = originals.map(({ id, text }) => ({ block: id, text }))
      return { ...facts, filed: { version: 'v', number: 1, at: '', texts } }
    }
    default:
      return { ...facts, words: [...others, word] }
  }
}

const { COPYDESK_SEED, COPYDESK_LONG } = process.env
const FIRST_SEED = Number(COPYDESK_SEED ?? 1)
const SEEDS = COPYDESK_LONG ? 300 : 30
const STEPS = 60

let people: Person[] = []
afterEach(() => {
  for (const { original, french, standings } of people) {
    standings.close()
    original.closes()
    french.closes()
  }
})

test('whatever two people write, undo and confirm in both documents, the rows kept up are the rows made anew', () => {
  const found = new Set<string>()
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
    const random = new Random(seed)
    const [ana, ben] = twoPeople()
    people = [ana, ben]
    let facts: TranslationFacts = { words: [], typos: [], filed: null }
    const done: string[] = []
    const look = (who: Person, name: string) => {
      who.standings.look()
      const about = `seed ${seed}, ${name}, after ${done.slice(-6).join(', ')}`
      expect(who.standings.rows, about).toEqual(anew(who, facts))
      expect(unsaid(who.standings.rows), about).toEqual([])
      for (const { standing } of who.standings.rows) found.add(standing)
    }
    for (let step = 0; step < STEPS; step++) {
      const who = random.one([ana, ben])
      const other = who === ana ? ben : ana
      if (random.chance(0.3)) {
        who.standings.look()
        facts = says(random, who, facts)
        for (const one of [ana, ben]) one.standings.hear(facts)
        done.push('say')
      } else done.push(acts(random, who))
      if (random.chance(0.4)) {
        other.original.meets(who.original)
        other.french.meets(who.french)
      }
      look(who, who === ana ? 'Ana' : 'Ben')
    }
    for (const [one, another] of [
      [ana, ben],
      [ben, ana],
    ] as const) {
      one.original.meets(another.original)
      one.french.meets(another.french)
    }
    look(ana, 'Ana at last')
    look(ben, 'Ben at last')
    expect(ben.standings.rows, `seed ${seed}: both see the same`).toEqual(ana.standings.rows)
    for (const { original, french, standings } of people) {
      standings.close()
      original.closes()
      french.closes()
    }
    people = []
  }
  // The runs come through every standing there is.
  expect([...found].sort()).toEqual([
    'empty',
    'left-out',
    'left-out-stale',
    'machine',
    'missing',
    'nothing',
    'orphaned',
    'ours',
    'stale',
    'unconfirmed',
    'unpaired',
    'up-to-date',
  ])
})
