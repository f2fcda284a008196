import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { environment } from '../testing/environment.ts'
import { Random } from '../testing/random.ts'
import {
  acceptGroups,
  blocksForReaders,
  groupsOf,
  openCopy,
  problemsOf,
  readField,
  rejectGroups,
  seenOf,
  suggestDelete,
  suggestInsert,
  suggestKind,
  suggestMark,
  suggestSplit,
  type Trace,
  undoDecision,
} from './index.ts'
import { seedCopy } from './seeding/seed-copy.ts'
import { stretchesBetween } from './suggestions/characters-between.ts'
import { listed, Suggester } from './testing/suggester.ts'
import { Writer } from './testing/writer.ts'

const RUNS = environment.COPYDESK_LONG === '1' ? 3000 : 60
const FIRST_SEED = Number(environment.COPYDESK_SEED ?? 1)
const DESK = { person: 'ed', at: 1 }

function desk() {
  const first = openCopy()
  first.clientID = 1
  const body = ['The vote is due soon.', 'Ships wait.'].map((text, n) => ({
    ...{ id: `p${n}`, kind: 'paragraph', text },
  }))
  seedCopy(first, { headline: '', standfirst: '', body })
  const writer = new Writer(7, Y.encodeStateAsUpdate(first))
  return { writer, hand: new Suggester(writer, 'ana') }
}

const groupsIn = (doc: Y.Doc): string[] => groupsOf(doc).map(({ group }) => group)
const textOfAll = (doc: Y.Doc): string =>
  readField(doc, 'body')
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' | ')
const readers = (doc: Y.Doc): string =>
  blocksForReaders(doc, 'body')
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' | ')

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = openCopy()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

test('what somebody types and strikes on while it is decided stays open', () => {
  const { writer, hand } = desk()
  const group = hand.types('due soon', ' on Fri')
  hand.strikes('vote')
  const seen = seenOf(writer.doc, [group])
  hand.types('on Fri', 'day')
  hand.strikes('Ships')
  const accepted = writer.doc.transact(() => acceptGroups(writer.doc, [group], DESK, seen), 'desk')
  expect(readers(writer.doc)).toBe('The  is due soon on Fri. | Ships wait.')
  expect(listed(writer)).toEqual(['ana: +day -Ships'])
  writer.doc.transact((transaction) => undoDecision(writer.doc, transaction, accepted.get(group) as Trace))
  expect(readers(writer.doc)).toBe('The vote is due soon. | Ships wait.')
  expect(listed(writer)).toEqual(['ana: -vote + on Friday -Ships'])
  writer.doc.transact(() => rejectGroups(writer.doc, [group], seen), 'desk')
  expect(readers(writer.doc)).toBe('The vote is due soon. | Ships wait.')
  expect(listed(writer)).toEqual(['ana: +day -Ships'])
})

test('what is decided is what was seen of it, whatever came since, and is taken back as it was', {
  timeout: 900_000,
}, () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    const random = new Random(seed)
    const { writer, hand } = desk()
    const { doc } = writer
    const onCopy = (at: number, to: number) =>
      stretchesBetween(doc, 'body', at, to).every(({ parts }) => parts.every(({ does }) => does !== 'insert'))
    const suggests = (step: string) => {
      const { length } = doc.getText('body')
      const at = 1 + random.below(length)
      const to = Math.min(length, at + 1 + random.below(5))
      if (random.chance(0.15)) hand.pauses()
      const act = random.one([
        () => suggestInsert(doc, 'body', at, random.one(['x', 'word ', '😀']), hand.who),
        () => suggestInsert(doc, 'body', at, 'y', hand.who),
        () => onCopy(at, to) && suggestDelete(doc, 'body', at, to, hand.who),
        () => suggestSplit(doc, 'body', at, step, hand.who),
        () => suggestMark(doc, 'body', at, to, 'bold', random.one([true, null]), hand.who),
        () => suggestKind(doc, 'p0', random.one(['quote', 'bullet']), hand.who),
      ])
      writer.act('body', () => act())
    }
    for (let n = 0; n < 8; n++) suggests(`a${n}`)
    const groups = groupsIn(doc)
    const seen = seenOf(doc, groups)
    const decide = (on: Y.Doc, accept: boolean, what: readonly string[], as?: typeof seen) =>
      on.transact(() => (accept ? acceptGroups(on, what, DESK, as) : rejectGroups(on, what, as)), 'desk')
    const accept = random.chance(0.5)
    const asSeen = copyOf(doc)
    decide(asSeen, accept, groups)
    for (let n = 0; n < 8; n++) suggests(`b${n}`)

    const before = [readers(doc), ...listed(writer)]
    const traces = decide(doc, accept, groups, JSON.parse(JSON.stringify(seen)))
    const rest = copyOf(doc)
    decide(rest, false, groupsIn(rest))
    expect(textOfAll(rest), `seed ${seed}`).toBe(textOfAll(asSeen))
    expect(readers(doc), `seed ${seed}`).toBe(textOfAll(asSeen))
    const left = listed(writer)
    decide(doc, accept, groups, seen)
    expect(listed(writer), `seed ${seed}, decided twice`).toEqual(left)
    doc.transact((transaction) => undoDecision(doc, transaction, ...traces.values()))
    expect([readers(doc), ...listed(writer)], `seed ${seed}, taken back`).toEqual(before)
    expect(problemsOf(doc), `seed ${seed}`).toEqual([])
  }
})
