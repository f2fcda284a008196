import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { environment } from '../testing/environment.ts'
import { Random } from '../testing/random.ts'
import {
  blocksForReaders,
  deleteText,
  groupsOf,
  insertText,
  openCopy,
  rejectGroups,
  SuggestionView,
  setMark,
  splitBlock,
  suggestDelete,
  suggestInsert,
  suggestSplit,
  type Trace,
  undoDecision,
} from './index.ts'
import { seedCopy } from './seeding/seed-copy.ts'
import { Suggester } from './testing/suggester.ts'
import { Writer } from './testing/writer.ts'

const RUNS = environment.COPYDESK_LONG === '1' ? 5000 : 80
const FIRST_SEED = Number(environment.COPYDESK_SEED ?? 1)

function desk(...body: string[]) {
  const first = openCopy()
  first.clientID = 1
  const blocks = body.map((text, n) => ({ id: `p${n}`, kind: 'paragraph', text }))
  seedCopy(first, { headline: '', standfirst: '', body: blocks })
  const update = Y.encodeStateAsUpdate(first)
  const ana = new Writer(7, update)
  return { ana, ben: new Writer(9, update), hand: new Suggester(ana, 'ana') }
}

const readers = (doc: Y.Doc): string =>
  blocksForReaders(doc, 'body')
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('|')

/** What the page shows that is neither a note nor only suggested. */
function plainOnPage({ doc, view }: Writer): string {
  const suggestions = SuggestionView.of(doc)
  return view.segments
    .map((segment) => {
      const { pieces } = suggestions.inBlock(view, segment)
      const suggested = (at: number) =>
        pieces.some(
          ({ from, to, parts }) => from <= at && at < to && parts.some(({ does }) => does === 'insert'),
        )
      let at = 0
      return segment.block.runs
        .map(({ text, marks }) =>
          text
            .split('')
            .filter(() => !suggested(at++) && !marks.note)
            .join(''),
        )
        .join('')
    })
    .join('')
}

const notesOnPage = ({ view }: Writer): string =>
  view.segments
    .flatMap(({ block }) => block.runs.flatMap(({ text, marks }) => (marks.note ? [text] : [])))
    .join('')

const rejectAll = (doc: Y.Doc): Map<string, Trace> =>
  doc.transact(
    () =>
      rejectGroups(
        doc,
        groupsOf(doc).map(({ group }) => group),
      ),
    'desk',
  )

test('words that are typed behind a break which is suggested after a note are copy, before and after it is rejected', () => {
  const { ana, ben, hand } = desk('Ships wait. Ask legal?', 'Next.')
  const note = ana.at('Ask')
  ana.act('body', (doc) => setMark(doc, 'body', note, note + 10, 'note', true))
  ana.act('body', (doc) => suggestSplit(doc, 'body', note + 10, 'new', hand.who))
  ben.meet(ana)
  ben.act('body', (doc) => insertText(doc, 'body', note + 11, 'Nobody sails.'))
  ana.meet(ben)
  expect(readers(ana.doc)).toBe('Ships wait. Nobody sails.|Next.')
  rejectAll(ana.doc)
  expect(readers(ana.doc)).toBe('Ships wait. Nobody sails.|Next.')
})

test('what is typed on in a note stays one when the rest of it was only suggested, and is rejected', () => {
  const { ana, ben, hand } = desk('Ships wait. Ask?')
  const note = ana.at('Ask')
  ana.act('body', (doc) => setMark(doc, 'body', note, note + 4, 'note', true))
  ana.act('body', (doc) => suggestInsert(doc, 'body', note + 2, 'x', hand.who))
  hand.pauses()
  ben.meet(ana)
  ben.act('body', (doc) => insertText(doc, 'body', note + 5, ' Jo Mills said it.'))
  ben.act('body', (doc) => doc.getText('body').delete(note, 2))
  ben.act('body', (doc) => doc.getText('body').delete(note + 1, 2))
  ana.meet(ben)
  expect(readers(ana.doc)).toBe('Ships wait. ')
  const traces = rejectAll(ana.doc)
  expect(readers(ana.doc)).toBe('Ships wait. ')
  ana.doc.transact((transaction) => undoDecision(ana.doc, transaction, ...traces.values()))
  expect(readers(ana.doc)).toBe('Ships wait. ')
})

test('what is typed on in a note stays one where somebody suggests a break in it, before and after that is rejected', () => {
  const { ana, hand } = desk('Ships wait.')
  const end = ana.at('wait.') + 5
  ana.act('body', (doc) => insertText(doc, 'body', end, ' Is', { note: true }))
  for (const [n, letter] of [...' it? Jo Mills said so.'].entries())
    ana.act('body', (doc) => insertText(doc, 'body', end + 3 + n, letter))
  ana.act('body', (doc) => suggestSplit(doc, 'body', end + 12, 'new', hand.who))
  expect(readers(ana.doc)).toBe('Ships wait.')
  ana.undo.body.undo()
  expect(readers(ana.doc)).toBe('Ships wait.')
  ana.undo.body.redo()
  expect(readers(ana.doc)).toBe('Ships wait.')
  const traces = rejectAll(ana.doc)
  expect(readers(ana.doc)).toBe('Ships wait.')
  ana.doc.transact((transaction) => undoDecision(ana.doc, transaction, ...traces.values()))
  expect(readers(ana.doc)).toBe('Ships wait.')
})

test('readers get what the page shows as copy, and no note, before and after all is rejected', {
  timeout: 900_000,
}, () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    const random = new Random(seed)
    const { ana, hand } = desk('abcdef', 'ghijkl', 'mnopqr')
    const { doc } = ana
    let letter = 0x3400
    const fresh = () => String.fromCharCode(letter++, letter++)
    for (let step = 0; step < 25; step++) {
      const { length } = doc.getText('body')
      const at = 1 + random.below(length)
      const to = Math.min(length, at + 1 + random.below(4))
      const [name, act] = random.one<[string, () => void]>([
        ['type', () => insertText(doc, 'body', at, fresh())],
        ['type', () => insertText(doc, 'body', at, fresh())],
        ['delete', () => deleteText(doc, 'body', at, to)],
        ['split', () => splitBlock(doc, 'body', at, `n${step}`)],
        ['note', () => setMark(doc, 'body', at, to, 'note', random.chance(0.7) ? true : null)],
        ['note', () => setMark(doc, 'body', at, to, 'note', true)],
        ['suggest', () => suggestInsert(doc, 'body', at, fresh(), hand.who)],
        ['suggest a break', () => suggestSplit(doc, 'body', at, `s${step}`, hand.who)],
        ['suggest a break', () => suggestSplit(doc, 'body', at, `s${step}`, hand.who)],
        ['suggest', () => suggestDelete(doc, 'body', at, to, hand.who)],
      ])
      if (!name.startsWith('suggest') || random.chance(0.3)) hand.pauses()
      const notes = notesOnPage(ana)
      ana.act('body', () => act())
      if (name === 'suggest a break')
        expect(notesOnPage(ana), `seed ${seed}, step ${step}: what was a note`).toBe(notes)
      const page = plainOnPage(ana)
      expect(readers(doc).replaceAll('|', ''), `seed ${seed}, step ${step}, ${name}`).toBe(page)
    }
    const before = readers(doc)
    rejectAll(doc)
    expect(readers(doc), `seed ${seed}, all rejected`).toBe(before)
  }
})
