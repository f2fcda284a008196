import { describe, expect, test } from 'vitest'
import {
  deleteText,
  insertText,
  mergeBlock,
  moveBlock,
  removeBlock,
  restoreBlock,
  setKind,
  setMark,
  splitBlock,
} from '../copy/index.ts'
import type { IdRange } from '../copy/suggestions/suggestion.ts'
import { BOTH_ORDERS, pair } from '../copy/testing/pair.ts'
import { exchange, type Writer } from '../copy/testing/writer.ts'
import { Random } from '../testing/random.ts'
import { Places } from './place-of.ts'
import type { Subject } from './thread.ts'

const QUOTE = 'vote is due'
const on = (writer: Writer, words: string): IdRange[] => {
  const at = writer.at(words)
  return writer.view.rangesBetween(at, at + words.length)
}
/** What the thread stands on, block by block; null when it is detached. */
const stands = (writer: Writer, ranges: IdRange[]): string | null => {
  const places = new Places(writer.doc)
  const pieces = places.ofRanges(ranges)
  return pieces && places.wordsOf(pieces)
}
const body = (writer: Writer, write: (doc: Writer['doc']) => void) => writer.act('body', write)
const cuts = (writer: Writer, words: string) => {
  const at = writer.at(words)
  body(writer, (doc) => deleteText(doc, 'body', at, at + words.length))
}
const types = (writer: Writer, before: string, words: string) => {
  const at = writer.at(before)
  for (const [n, letter] of [...words].entries())
    body(writer, (doc) => insertText(doc, 'body', at + n, letter))
}
const splits = (writer: Writer, before: string) => {
  const at = writer.at(before)
  body(writer, (doc) => splitBlock(doc, 'body', at, 'new'))
}
const undoes = (writer: Writer) => void writer.undo.body.undo()

/** The paragraph reads "The vote is due soon", and "vote is due" is commented. */
const MATRIX: [name: string, act: (ana: Writer) => void, stands: string | null][] = [
  ['types before it', (ana) => types(ana, 'vote', 'first '), 'vote is due'],
  ['types within it', (ana) => types(ana, 'is due', 'really '), 'vote really is due'],
  ['types behind it', (ana) => types(ana, ' soon', ' very'), 'vote is due'],
  ['splits the paragraph within it', (ana) => splits(ana, 'is due'), 'vote \nis due'],
  ['splits before it', (ana) => splits(ana, 'vote'), 'vote is due'],
  ['splits behind it', (ana) => splits(ana, ' soon'), 'vote is due'],
  ['presses Enter at the start of the paragraph', (ana) => splits(ana, 'The vote'), 'vote is due'],
  [
    'joins the paragraph to the one before',
    (ana) => body(ana, (doc) => mergeBlock(doc, 'body', 'p1')),
    QUOTE,
  ],
  ['joins the next one to it', (ana) => body(ana, (doc) => mergeBlock(doc, 'body', 'p2')), QUOTE],
  [
    'splits it and joins it again',
    (ana) => {
      splits(ana, 'is due')
      body(ana, (doc) => mergeBlock(doc, 'body', 'new'))
    },
    QUOTE,
  ],
  ['makes it a crosshead', (ana) => body(ana, (doc) => setKind(doc, 'p1', 'crosshead')), QUOTE],
  [
    'makes words of it bold',
    (ana) => body(ana, (doc) => setMark(doc, 'body', ana.at('is'), ana.at('due'), 'bold', true)),
    QUOTE,
  ],
  ['moves the paragraph', (ana) => body(ana, (doc) => moveBlock(doc, 'body', 'p1', 'p0')), QUOTE],
  ['deletes its first half', (ana) => cuts(ana, 'vote is'), ' due'],
  ['deletes its end and what is behind', (ana) => cuts(ana, 'is due soon'), 'vote '],
  ['deletes the middle', (ana) => cuts(ana, ' is'), 'vote due'],
  ['deletes all of it', (ana) => cuts(ana, QUOTE), null],
  [
    'deletes all of it and undoes',
    (ana) => {
      cuts(ana, QUOTE)
      undoes(ana)
    },
    QUOTE,
  ],
  [
    'deletes it, undoes, and deletes half of what came back',
    (ana) => {
      cuts(ana, QUOTE)
      undoes(ana)
      cuts(ana, 'vote is')
    },
    ' due',
  ],
  [
    'deletes it twice and undoes twice',
    (ana) => {
      cuts(ana, QUOTE)
      undoes(ana)
      cuts(ana, QUOTE)
      undoes(ana)
    },
    QUOTE,
  ],
  ['removes the paragraph', (ana) => body(ana, (doc) => removeBlock(doc, 'body', 'p1')), null],
  [
    'removes the paragraph and undoes',
    (ana) => {
      body(ana, (doc) => removeBlock(doc, 'body', 'p1'))
      undoes(ana)
    },
    QUOTE,
  ],
]

describe('a thread on "vote is due", when Ana', () => {
  test.each(MATRIX)('%s, together with Ben', (_what, act, words) => {
    for (const clients of BOTH_ORDERS) {
      const [ana, ben] = pair(clients)
      const ranges = on(ana, QUOTE)
      act(ana)
      exchange(ana, ben)
      expect([stands(ana, ranges), stands(ben, ranges)]).toEqual([words, words])
    }
  })

  test.each(MATRIX)('%s, while Ben writes in the same paragraph offline', (_what, act, words) => {
    for (const clients of BOTH_ORDERS) {
      const [ana, ben] = pair(clients)
      const ranges = on(ana, QUOTE)
      act(ana)
      types(ben, 'The vote', 'Now: ')
      types(ben, 'soon', 'quite ')
      exchange(ana, ben)
      expect([stands(ana, ranges), stands(ben, ranges)]).toEqual([words, words])
    }
  })

  test.each(MATRIX)('%s, while Ben types in the commented words offline', (_what, act) => {
    for (const clients of BOTH_ORDERS) {
      const [ana, ben] = pair(clients)
      const ranges = on(ana, QUOTE)
      act(ana)
      types(ben, 'ote is', 'X')
      exchange(ana, ben)
      expect(stands(ana, ranges)).toBe(stands(ben, ranges))
    }
  })
})

describe('a thread on a paragraph', () => {
  const about = (writer: Writer) =>
    ({
      on: 'block' as const,
      ...{ block: 'p1', quote: '' },
      ranges: on(writer, 'The vote is due soon').map((range) => [...range] as [number, number, number]),
    }) satisfies Subject
  const words = (writer: Writer, subject: ReturnType<typeof about>) => {
    const places = new Places(writer.doc)
    const pieces = places.of(subject)
    return pieces && places.wordsOf(pieces)
  }

  test('stands on all of it, whatever is written there', () => {
    const [ana] = pair([10, 20])
    const subject = about(ana)
    types(ana, 'The vote', 'At last: ')
    expect(words(ana, subject)).toBe('At last: The vote is due soon')
  })

  test('goes on standing on its words where the paragraph is joined to another', () => {
    const [ana] = pair([10, 20])
    const subject = about(ana)
    body(ana, (doc) => mergeBlock(doc, 'body', 'p1'))
    expect(words(ana, subject)).toBe('The vote is due soon')
  })

  test('is detached when the paragraph is removed, and there again when it is put back', () => {
    const [ana] = pair([10, 20])
    const subject = about(ana)
    body(ana, (doc) => removeBlock(doc, 'body', 'p1'))
    expect(words(ana, subject)).toBeNull()
    body(ana, (doc) => restoreBlock(doc, 'p1'))
    undoes(ana)
    undoes(ana)
    expect(words(ana, subject)).toBe('The vote is due soon')
  })
})

test('ranges that nobody wrote are seen for what they are', () => {
  const [ana] = pair([10, 20])
  const places = new Places(ana.doc)
  expect(places.haveBeen(on(ana, QUOTE))).toBe(true)
  for (const range of [
    [9, 1_000_000, 1],
    [77, 0, 1],
    [9, 0, 1_000_000],
  ] as const)
    expect(places.haveBeen([range])).toBe(false)
})

test('wherever two people write, both see a thread in the same place', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = new Random(seed)
    const writers = pair(random.one(BOTH_ORDERS))
    const [ana] = writers
    const ranges = on(ana, QUOTE)
    for (let step = 0; step < 25; step++) {
      const writer = random.one(writers)
      const segment = random.one(writer.view.shown)
      const at = writer.view.startOf(segment) + random.below(segment.length + 1)
      const to = Math.min(at + 1 + random.below(8), writer.view.text.length)
      random.one([
        () => body(writer, (doc) => insertText(doc, 'body', at, 'typed')),
        () => body(writer, (doc) => deleteText(doc, 'body', at, to)),
        () => body(writer, (doc) => splitBlock(doc, 'body', at, `n${seed}-${step}`)),
        () => body(writer, (doc) => mergeBlock(doc, 'body', segment.key)),
        () => body(writer, (doc) => moveBlock(doc, 'body', segment.key, random.one(writer.view.shown).key)),
        () => undoes(writer),
        () => exchange(...writers),
      ])()
    }
    exchange(...writers)
    const [one, other] = writers.map((writer) => new Places(writer.doc).ofRanges(ranges))
    expect(one, `seed ${seed}`).toEqual(other)
  }
})
