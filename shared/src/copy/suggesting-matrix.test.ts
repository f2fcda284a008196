import { describe, expect, test } from 'vitest'
import {
  acceptGroups,
  blocksForReaders,
  deleteText,
  groupsOf,
  insertText,
  mergeBlock,
  moveBlock,
  rejectGroups,
  setKind,
  setMark,
  splitBlock,
  suggestDelete,
  suggestInsert,
  suggestKind,
  suggestMark,
  suggestMerge,
  suggestSplit,
} from './index.ts'
import { BOTH_ORDERS, pair } from './testing/pair.ts'
import { Suggester } from './testing/suggester.ts'
import { exchange, type Writer } from './testing/writer.ts'

/** What Ana suggests in "The vote is due soon", the second of three paragraphs, and how she would simply do it. */
const SUGGESTIONS: [string, (ana: Suggester) => void, (ana: Writer) => void][] = [
  [
    'typing',
    (ana) => ana.types('due', ' until Friday'),
    (ana) => {
      const at = ana.at('due') + 3
      for (const [n, letter] of [...' until Friday'].entries())
        ana.act('body', (doc) => insertText(doc, 'body', at + n, letter))
    },
  ],
  ['striking', (ana) => ana.strikes('vote is'), (ana) => deletes(ana, 'vote is')],
  [
    'replacing',
    (ana) => {
      const at = ana.writer.at('due soon')
      ana.writer.act('body', (doc) => {
        suggestDelete(doc, 'body', at, at + 8, ana.who)
        suggestInsert(doc, 'body', at + 8, 'over', ana.who)
      })
    },
    (ana) => {
      const at = ana.at('due soon')
      ana.act('body', (doc) => {
        insertText(doc, 'body', at + 8, 'over')
        deleteText(doc, 'body', at, at + 8)
      })
    },
  ],
  [
    'a split',
    ({ writer, who }) => {
      const at = writer.at(' is due')
      writer.act('body', (doc) => suggestSplit(doc, 'body', at, 'half', who))
    },
    (ana) => {
      const at = ana.at(' is due')
      ana.act('body', (doc) => splitBlock(doc, 'body', at, 'half'))
    },
  ],
  [
    'Enter at the start',
    ({ writer, who }) => {
      const at = writer.at('The vote')
      writer.act('body', (doc) => suggestSplit(doc, 'body', at, 'new', who, 'start'))
    },
    (ana) => {
      const at = ana.at('The vote')
      ana.act('body', (doc) => splitBlock(doc, 'body', at, 'new', 'start'))
    },
  ],
  [
    'a merge',
    ({ writer, who }) => writer.act('body', (doc) => suggestMerge(doc, 'body', 'p1', who)),
    (ana) => ana.act('body', (doc) => mergeBlock(doc, 'body', 'p1')),
  ],
  [
    'a kind',
    ({ writer, who }) => writer.act('body', (doc) => suggestKind(doc, 'p1', 'quote', who)),
    (ana) => ana.act('body', (doc) => setKind(doc, 'p1', 'quote')),
  ],
  [
    'a look',
    ({ writer, who }) => {
      const at = writer.at('vote')
      writer.act('body', (doc) => suggestMark(doc, 'body', at, at + 4, 'bold', true, who))
    },
    (ana) => {
      const at = ana.at('vote')
      ana.act('body', (doc) => setMark(doc, 'body', at, at + 4, 'bold', true))
    },
  ],
  [
    'cut and paste',
    ({ writer, who }) => {
      const at = writer.at('vote')
      writer.act('body', (doc) => suggestDelete(doc, 'body', at, at + 5, who))
      const to = writer.at('para.')
      writer.act('body', (doc) => suggestInsert(doc, 'body', to, 'vote ', who))
    },
    (ana) => {
      deletes(ana, 'vote ')
      const to = ana.at('para.')
      ana.act('body', (doc) => insertText(doc, 'body', to, 'vote '))
    },
  ],
]

const deletes = (ben: Writer, words: string) => {
  const at = ben.at(words)
  ben.act('body', (doc) => deleteText(doc, 'body', at, at + words.length))
}

/** What Ben does to the same paragraph, plainly. Each finds its place by words that no suggestion parts. */
const ACTS: [string, (ben: Writer) => void][] = [
  [
    'splits it',
    (ben) => {
      const at = ben.at('due')
      ben.act('body', (doc) => splitBlock(doc, 'body', at, 'ben'))
    },
  ],
  ['joins it to the one before', (ben) => ben.act('body', (doc) => mergeBlock(doc, 'body', 'p1'))],
  ['joins the next one to it', (ben) => ben.act('body', (doc) => mergeBlock(doc, 'body', 'p2'))],
  [
    'parts it at its start',
    (ben) => {
      const at = ben.at('The ')
      ben.act('body', (doc) => splitBlock(doc, 'body', at, 'ben', 'start'))
    },
  ],
  ['makes it a crosshead', (ben) => ben.act('body', (doc) => setKind(doc, 'p1', 'crosshead'))],
  ['moves it up', (ben) => ben.act('body', (doc) => moveBlock(doc, 'body', 'p1', 'p0'))],
  ['deletes a part of it', (ben) => deletes(ben, 'due')],
  [
    'marks a part of it',
    (ben) => {
      const at = ben.at('The')
      ben.act('body', (doc) => setMark(doc, 'body', at, at + 3, 'italic', true))
    },
  ],
  [
    'cuts and pastes in it',
    (ben) => {
      deletes(ben, 'The ')
      const at = ben.at('Last')
      ben.act('body', (doc) => insertText(doc, 'body', at, 'The '))
    },
  ],
  [
    'types in it, and undoes it',
    (ben) => {
      const at = ben.at('due')
      ben.act('body', (doc) => insertText(doc, 'body', at, 'really '))
      ben.undo.body.undo()
    },
  ],
  [
    'deletes a part of it, and undoes that',
    (ben) => {
      deletes(ben, 'due')
      ben.undo.body.undo()
    },
  ],
]

/** Where Ben works on the very words that she replaced, or on the kind that she set: together they make something else. */
const SAME_WORDS: Record<string, readonly string[]> = {
  replacing: [
    'splits it',
    'deletes a part of it',
    'types in it, and undoes it',
    'deletes a part of it, and undoes that',
  ],
  'a kind': ['makes it a crosshead'],
}

const readers = ({ doc }: Writer) =>
  blocksForReaders(doc, 'body').map(({ kind, runs, gone }) => ({ kind, runs, gone }))

describe.each(SUGGESTIONS)('while %s is suggested', (suggestion, suggest, simply) => {
  test.each(ACTS)('Ben %s', (name, act) => {
    for (const clients of BOTH_ORDERS) {
      const [alone] = pair([30, 31])
      act(alone)
      for (const isOffline of [true, false]) {
        const [ana, ben] = pair(clients)
        const hand = new Suggester(ana, 'ana')
        suggest(hand)
        if (!isOffline) exchange(ana, ben)
        act(ben)
        exchange(ana, ben)
        hand.pauses()
        exchange(ana, ben)
        // Readers get what Ben did and nothing of what Ana suggests.
        for (const writer of [ana, ben]) expect(readers(writer)).toEqual(readers(alone))
        const groups = groupsOf(ana.doc).map(({ group }) => group)
        expect(groupsOf(ben.doc)).toEqual(groupsOf(ana.doc))
        ben.doc.transact(() => acceptGroups(ben.doc, groups, { person: 'desk', at: 1 }), 'desk')
        exchange(ana, ben)
        expect(readers(ana)).toEqual(readers(ben))
        expect(groupsOf(ana.doc)).toEqual([])
        // And it is what they would have made of it together, had she not only suggested it.
        if (SAME_WORDS[suggestion]?.includes(name)) expect(readers(ana)).not.toEqual(readers(alone))
        else {
          const [eve, fay] = pair(clients)
          simply(eve)
          if (!isOffline) exchange(eve, fay)
          act(fay)
          exchange(eve, fay)
          expect(readers(ana)).toEqual(readers(eve))
        }

        const [cyr, dan] = pair(clients)
        suggest(new Suggester(cyr, 'cyr'))
        if (!isOffline) exchange(cyr, dan)
        act(dan)
        dan.meet(cyr)
        dan.doc.transact(
          () =>
            rejectGroups(
              dan.doc,
              groupsOf(dan.doc).map(({ group }) => group),
            ),
          'desk',
        )
        exchange(cyr, dan)
        expect(readers(cyr)).toEqual(readers(alone))
      }
    }
  })
})
