import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  acceptGroups,
  closeInsertion,
  deleteText,
  insertText,
  openCopy,
  problemsOf,
  rejectGroups,
  rootsOf,
  SuggestionView,
  suggestDelete,
  suggestInsert,
  suggestKind,
  suggestMark,
  suggestMerge,
  suggestSplit,
  type Trace,
  undoDecision,
  withdrawGroup,
} from './index.ts'
import { FieldView } from './reading/field-view.ts'
import { pair } from './testing/pair.ts'
import { listed, readersGet, Suggester } from './testing/suggester.ts'
import { exchange, printed, type Writer } from './testing/writer.ts'

const STORY = 'First para. | The vote is due soon | Last para.'
const DESK = { person: 'desk', at: 1 }

function desk() {
  const [ana, ben] = pair([10, 20])
  return { ana, ben, anaSuggests: new Suggester(ana, 'ana'), benSuggests: new Suggester(ben, 'ben') }
}

const accepts = (writer: Writer, ...groups: string[]) =>
  writer.doc.transact(() => acceptGroups(writer.doc, groups, DESK), 'desk')
const rejects = (writer: Writer, ...groups: string[]) =>
  writer.doc.transact(() => rejectGroups(writer.doc, groups), 'desk')

describe('what is suggested', () => {
  test('is on the page, and not for readers', () => {
    const { ana, ben, anaSuggests } = desk()
    anaSuggests.types('due', ' until Friday')
    anaSuggests.strikes(' soon')
    exchange(ana, ben)
    for (const writer of [ana, ben]) {
      expect(printed(writer)).toBe('First para. | The vote is due until Friday soon | Last para.')
      expect(readersGet(writer)).toBe(STORY)
      expect(listed(writer)).toEqual(['ana: + until Friday - soon'])
      expect(problemsOf(writer.doc)).toEqual([])
    }
  })

  test('is told block by block', () => {
    const { ana, anaSuggests } = desk()
    anaSuggests.types('due', ' today')
    const suggestions = SuggestionView.of(ana.doc)
    const [, vote, last] = ana.view.shown
    expect(suggestions.inBlock(ana.view, vote as never)).toMatchObject({
      pieces: [{ from: 15, to: 21, parts: [{ does: 'insert', by: 'ana' }] }],
    })
    expect(suggestions.inBlock(ana.view, last as never)).toMatchObject({ marker: [], pieces: [], kinds: [] })
  })

  test('is accepted, or rejected, as a whole', () => {
    for (const [decide, becomes] of [
      [accepts, 'First para. | The vote is due until Friday | Last para.'],
      [rejects, STORY],
    ] as const) {
      const { ana, ben, anaSuggests } = desk()
      const group = anaSuggests.types('due', ' until Friday')
      anaSuggests.strikes(' soon')
      anaSuggests.pauses()
      exchange(ana, ben)
      decide(ben, group)
      exchange(ana, ben)
      for (const writer of [ana, ben]) {
        expect(printed(writer)).toBe(becomes)
        expect(readersGet(writer)).toBe(becomes)
        expect(listed(writer)).toEqual([])
      }
      expect(rootsOf(ben.doc).annotations.size).toBe(0)
    }
  })

  test('of a new block flows to the one before, for readers, with what others wrote in it', () => {
    const { ana, ben, anaSuggests } = desk()
    const at = ana.at(' soon')
    ana.act('body', (doc) => suggestSplit(doc, 'body', at, 'new', anaSuggests.who))
    exchange(ana, ben)
    ben.act('body', (doc) => insertText(doc, 'body', ben.at(' soon'), 'really'))
    exchange(ana, ben)
    expect(printed(ana)).toBe('First para. | The vote is due | really soon | Last para.')
    expect(readersGet(ana)).toBe('First para. | The vote is duereally soon | Last para.')
    expect(listed(ana)).toEqual(['ana: begin'])
  })

  test('of a block that is to be joined stays two for readers until it is accepted', () => {
    const { ana, anaSuggests } = desk()
    let took = false
    ana.act('body', (doc) => {
      took = suggestMerge(doc, 'body', 'p1', anaSuggests.who)
    })
    expect(took).toBe(true)
    expect(listed(ana)).toEqual(['ana: join'])
    expect(readersGet(ana)).toBe(STORY)
    accepts(ana, anaSuggests.who.group)
    expect(printed(ana)).toBe('First para.The vote is due soon | Last para.')
  })

  test('of Enter at the start leaves the text its block', () => {
    const { ana, anaSuggests } = desk()
    const at = ana.at('The vote')
    ana.act('body', (doc) => suggestSplit(doc, 'body', at, 'new', anaSuggests.who, 'start'))
    expect(printed(ana)).toBe('First para. |  | The vote is due soon | Last para.')
    expect(readersGet(ana)).toBe(STORY)
    expect(ana.view.blocks.map(({ id }) => id)).toEqual(['p0', 'new', 'p1', 'p2'])
  })

  test('of a kind, and of a look, changes neither before it is accepted', () => {
    const { ana, anaSuggests } = desk()
    const at = ana.at('vote')
    ana.act('body', (doc) => suggestKind(doc, 'p1', 'quote', anaSuggests.who))
    ana.act('body', (doc) => suggestMark(doc, 'body', at, at + 4, 'bold', true, anaSuggests.who))
    expect(listed(ana)).toEqual(['ana: p1 quote vote bold true'])
    expect(printed(ana)).toBe(STORY)
    accepts(ana, anaSuggests.who.group)
    expect(printed(ana)).toBe('First para. | The *vote* is due soon | Last para.')
    expect(ana.view.blocks[1]?.kind).toBe('quote')
    expect(listed(ana)).toEqual([])
  })

  test('and then not, is nothing', () => {
    const { ana, anaSuggests } = desk()
    const at = ana.at('vote')
    ana.act('body', (doc) => suggestKind(doc, 'p1', 'quote', anaSuggests.who))
    ana.act('body', (doc) => suggestKind(doc, 'p1', 'paragraph', anaSuggests.who))
    ana.act('body', (doc) => suggestMark(doc, 'body', at, at + 4, 'bold', true, anaSuggests.who))
    ana.act('body', (doc) => suggestMark(doc, 'body', at, at + 4, 'bold', null, anaSuggests.who))
    expect(rootsOf(ana.doc).annotations.size).toBe(0)
  })

  test('with a look of its own has it once it is accepted', () => {
    const { ana, anaSuggests } = desk()
    const at = ana.at(' soon')
    for (const [n, letter] of [...' now'].entries())
      ana.act('body', (doc) => suggestInsert(doc, 'body', at + n, letter, anaSuggests.who, { bold: true }))
    expect(listed(ana)).toEqual(['ana: + now  now bold true'])
    anaSuggests.pauses()
    accepts(ana, groupOf(ana))
    expect(printed(ana)).toBe('First para. | The vote is due* now* soon | Last para.')
  })

  test('is deleted by whoever suggested it, and struck by others', () => {
    const { ana, ben, anaSuggests, benSuggests } = desk()
    anaSuggests.types('due', ' until Friday')
    exchange(ana, ben)
    benSuggests.strikes(' Friday')
    exchange(ana, ben)
    expect(listed(ana)).toEqual(['ana: + until Friday', 'ben: - Friday'])
    const at = ana.at('until')
    ana.act('body', (doc) => suggestDelete(doc, 'body', at, at + 6, anaSuggests.who))
    exchange(ana, ben)
    expect(listed(ben)).toEqual(['ana: + Friday', 'ben: -Friday'])
  })

  test('in the middle of another’s is one’s own', () => {
    const { ana, ben, anaSuggests, benSuggests } = desk()
    anaSuggests.types('due', ' until Friday')
    exchange(ana, ben)
    benSuggests.types('until', ' next')
    exchange(ana, ben)
    expect(listed(ana)).toEqual(['ana: + until + Friday', 'ben: + next'])
  })

  test('letter by letter backwards is one stretch', () => {
    const { ana, anaSuggests } = desk()
    for (let at = ana.at(' soon') + 5; at > ana.at(' soon'); at--)
      ana.act('body', (doc) => suggestDelete(doc, 'body', at - 1, at, anaSuggests.who))
    expect(listed(ana)).toEqual(['ana: - soon'])
    expect(rootsOf(ana.doc).annotations.size).toBe(1)
  })

  test('costs as little to type as plain words', () => {
    const { ana, anaSuggests } = desk()
    anaSuggests.types('due', ' u')
    ana.outbox.length = 0
    anaSuggests.types(' u', 'ntil Friday')
    for (const update of ana.outbox) expect(update.length).toBeLessThan(30)
  })

  test('is withdrawn by its maker', () => {
    const { ana, anaSuggests } = desk()
    const group = anaSuggests.types('due', ' until Friday')
    anaSuggests.strikes('vote')
    const before = listed(ana)
    ana.act('body', (doc) => withdrawGroup(doc, group))
    expect([printed(ana), listed(ana)]).toEqual([STORY, []])
    ana.undo.body.undo()
    expect([readersGet(ana), listed(ana)]).toEqual([STORY, before])
  })
})

const groupOf = (writer: Writer) => [...SuggestionView.of(writer.doc).index.parts.values()][0]?.group ?? ''

describe('an insertion that is still being typed', () => {
  test('is closed with what was typed, and no more', () => {
    const { ana, anaSuggests } = desk()
    anaSuggests.types('due', ' until Friday')
    anaSuggests.pauses()
    ana.act('body', (doc) => insertText(doc, 'body', ana.at(' soon'), ' plainly'))
    expect(readersGet(ana)).toBe('First para. | The vote is due plainly soon | Last para.')
    expect(listed(ana)).toEqual(['ana: + until Friday'])
  })

  test('does not take in what undo gives back of the copy', () => {
    const { ana, anaSuggests } = desk()
    const at = ana.at(' soon')
    ana.act('body', (doc) => deleteText(doc, 'body', at, at + 5))
    ana.doc.transact(() => suggestInsert(ana.doc, 'body', at, ' today', anaSuggests.who), 'untracked')
    ana.undo.body.undo()
    expect(readersGet(ana)).toBe(STORY)
    closeInsertion(ana.doc)
    expect(readersGet(ana)).toBe(STORY)
    expect(listed(ana)).toEqual(['ana: + today'])
  })

  test('goes on after what there was of it has been accepted, and what is typed then is decided by itself', () => {
    const { ana, ben, anaSuggests } = desk()
    const group = anaSuggests.types('due', ' until')
    exchange(ana, ben)
    accepts(ben, group)
    anaSuggests.types(' until', ' Friday')
    exchange(ana, ben)
    expect(readersGet(ben)).toBe('First para. | The vote is due until soon | Last para.')
    anaSuggests.pauses()
    exchange(ana, ben)
    for (const writer of [ana, ben]) {
      expect(readersGet(writer)).toBe('First para. | The vote is due until soon | Last para.')
      expect(listed(writer)).toEqual(['ana: + Friday'])
    }
    rejects(ben, group)
    exchange(ana, ben)
    expect(printed(ana)).toBe('First para. | The vote is due until soon | Last para.')
  })

  test('is still open when its page is gone, and decided all the same', () => {
    const { ana, ben, anaSuggests } = desk()
    const group = anaSuggests.types('due', ' until')
    exchange(ana, ben)
    rejects(ben, group)
    accepts(ben, group)
    expect(printed(ben)).toBe(STORY)
    expect(listed(ben)).toEqual([])
  })
})

describe('undo', () => {
  test('takes a suggestion back, and redo makes it again', () => {
    const { ana, ben, anaSuggests } = desk()
    const at = ana.at('soon')
    ana.act('body', (doc) => {
      suggestDelete(doc, 'body', at, at + 4, anaSuggests.who)
      suggestInsert(doc, 'body', at + 4, 'later', anaSuggests.who)
    })
    for (const close of [false, true]) {
      if (close) closeInsertion(ana.doc)
      ana.undo.body.undo()
      exchange(ana, ben)
      expect([printed(ben), listed(ben)]).toEqual([STORY, []])
      ana.undo.body.redo()
      exchange(ana, ben)
      expect(readersGet(ben)).toBe(STORY)
      expect(listed(ben)).toEqual(['ana: -soon +later'])
    }
  })

  test('gives a shorter deletion back', () => {
    const { ana, anaSuggests } = desk()
    const end = ana.at(' soon') + 5
    for (const at of [end, end - 1]) {
      ana.act('body', (doc) => suggestDelete(doc, 'body', at - 1, at, anaSuggests.who))
      ana.undo.body.stopCapturing()
    }
    ana.undo.body.undo()
    expect(listed(ana)).toEqual(['ana: -n'])
    ana.undo.body.undo()
    expect(listed(ana)).toEqual([])
  })

  test('gives back what was deleted of one’s own suggestion as a suggestion', () => {
    const { ana, ben, anaSuggests } = desk()
    anaSuggests.types('due', ' until Friday')
    anaSuggests.strikes(' Friday')
    anaSuggests.pauses()
    expect(listed(ana)).toEqual(['ana: + until'])
    ana.undo.body.undo()
    exchange(ana, ben)
    expect(listed(ben)).toEqual(['ana: + until Friday'])
    expect(readersGet(ben)).toBe(STORY)
  })

  test('leaves alone what has been accepted, and does not bring back what has been rejected', () => {
    for (const decide of [accepts, rejects]) {
      for (const isOpen of [true, false]) {
        const { ana, ben, anaSuggests } = desk()
        ana.act('body', (doc) => insertText(doc, 'body', ana.at('First'), 'Earlier. '))
        const group = anaSuggests.types('due', ' until Friday')
        anaSuggests.strikes(' Friday')
        anaSuggests.strikes(' soon')
        if (!isOpen) anaSuggests.pauses()
        exchange(ana, ben)
        decide(ben, group)
        exchange(ana, ben)
        const decided = printed(ana)
        ana.undo.body.undo()
        exchange(ana, ben)
        const without = decided.replace('Earlier. ', '')
        // What stands in an open insertion may come back, as a suggestion; nothing of the copy changes.
        if (isOpen) expect(readersGet(ben).replace('Earlier. ', '')).toBe(without)
        else expect(printed(ben)).toBe(without)
        ana.undo.body.redo()
        exchange(ana, ben)
        expect(readersGet(ben)).toBe(decided)
      }
    }
  })
})

test('undo strikes nothing again that was decided, and what is taken back is suggested as it was', () => {
  for (const accept of [true, false]) {
    const { ana, ben, anaSuggests } = desk()
    const decide = (doc: Y.Doc, groups: string[]) =>
      accept ? acceptGroups(doc, groups, DESK) : rejectGroups(doc, groups)
    const acts = [
      () => anaSuggests.strikes('soon'),
      () => anaSuggests.strikes('due '),
      () => ana.act('body', (doc) => suggestMark(doc, 'body', 1, 3, 'bold', true, anaSuggests.who)),
      () => ana.act('body', (doc) => suggestMark(doc, 'body', 3, 6, 'bold', true, anaSuggests.who)),
    ]
    for (const act of acts) {
      act()
      ana.undo.body.stopCapturing()
    }
    exchange(ana, ben)
    const before = listed(ana)
    const group = groupOf(ana)
    const trace = ben.doc.transact(() => decide(ben.doc, [group]), 'desk').get(group) as Trace
    exchange(ana, ben)
    const decided = printed(ben)
    for (const step of [...acts.map(() => 'undo' as const), ...acts.map(() => 'redo' as const)]) {
      ana.undo.body[step]()
      exchange(ana, ben)
      expect([printed(ben), listed(ben)]).toEqual([decided, []])
    }
    ben.doc.transact((transaction) => undoDecision(ben.doc, transaction, trace), 'desk')
    exchange(ana, ben)
    expect([printed(ana), listed(ana)]).toEqual([STORY, before])
  }
})

describe('a decision that is taken back', () => {
  test('makes it a suggestion again, whatever it was', () => {
    for (const accept of [true, false]) {
      const { ana, ben, anaSuggests } = desk()
      const at = ana.at('is due')
      ana.act('body', (doc) => suggestSplit(doc, 'body', at, 'new', anaSuggests.who))
      ana.act('body', (doc) => suggestMerge(doc, 'body', 'p2', anaSuggests.who))
      ana.act('body', (doc) => suggestKind(doc, 'p1', 'quote', anaSuggests.who))
      ana.act('body', (doc) => suggestMark(doc, 'body', 1, 6, 'bold', true, anaSuggests.who))
      anaSuggests.types('due', ' until')
      const group = anaSuggests.strikes('vote')
      if (accept) anaSuggests.pauses()
      exchange(ana, ben)
      const before = [printed(ana), readersGet(ana), listed(ana)]
      const traces = ben.doc.transact(
        () => (accept ? acceptGroups(ben.doc, [group], DESK) : rejectGroups(ben.doc, [group])),
        'desk',
      )
      exchange(ana, ben)
      expect([readersGet(ana), listed(ana)]).toEqual([
        accept ? 'First para. | The   | is due until soonLast para.' : STORY,
        [],
      ])
      const kept = JSON.parse(JSON.stringify(traces.get(group))) as Trace
      ben.doc.transact((transaction) => undoDecision(ben.doc, transaction, kept), 'desk')
      exchange(ana, ben)
      for (const writer of [ana, ben]) {
        expect([printed(writer), readersGet(writer), listed(writer)]).toEqual(before)
        expect(problemsOf(writer.doc)).toEqual([])
        expect(writer.view.blocks).toEqual(new FieldView(writer.doc, 'body').blocks)
      }
    }
  })
})

test('a suggestion about characters that undo re-creates is still about them', () => {
  const { ana, ben, anaSuggests } = desk()
  anaSuggests.strikes('vote')
  anaSuggests.pauses()
  exchange(ana, ben)
  const at = ben.at('vote is')
  ben.act('body', (doc) => deleteText(doc, 'body', at, at + 7))
  expect(listed(ben)).toEqual([])
  ben.undo.body.undo()
  exchange(ana, ben)
  for (const writer of [ana, ben]) expect(listed(writer)).toEqual(['ana: -vote'])
})

test('a document that is opened says the same as one that was followed', () => {
  const { ana, anaSuggests } = desk()
  anaSuggests.types('due', ' until Friday')
  anaSuggests.strikes('vote')
  const doc = openCopy()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc))
  const view = new FieldView(doc, 'body')
  expect(listed({ doc, view } as unknown as Writer)).toEqual(listed(ana))
})
