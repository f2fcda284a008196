import { describe, expect, test } from 'vitest'
import {
  deleteText,
  insertText,
  mergeBlock,
  moveBlock,
  readField,
  removeBlock,
  repairMarkers,
  restoreBlock,
  setKind,
  setMark,
  splitBlock,
  textOf,
} from './index.ts'
import { BOTH_ORDERS, charactersOfAuthor, meanwhile, pair } from './testing/pair.ts'
import { exchange, printed, type Writer } from './testing/writer.ts'

/** Types letter by letter, as people do. */
const types = (writer: Writer, behind: string, words: string) => {
  const at = writer.at(behind) + behind.length
  for (const [n, letter] of [...words].entries()) {
    writer.act('body', (doc) => insertText(doc, 'body', at + n, letter))
  }
}
const splits = (writer: Writer, before: string, id = `by-${writer.doc.clientID}`) => {
  const at = writer.at(before)
  writer.act('body', (doc) => splitBlock(doc, 'body', at, id))
}

describe('Ana types " until Friday" behind "due", and meanwhile Ben', () => {
  const acts: [name: string, act: (ben: Writer) => void, seen: [string, string?], authors: number][] = [
    [
      'makes it a crosshead',
      (ben) => ben.act('body', (doc) => setKind(doc, 'p1', 'crosshead')),
      ['First para. | The vote is due until Friday soon | Last para.'],
      41,
    ],
    [
      'makes it a bullet',
      (ben) => ben.act('body', (doc) => setKind(doc, 'p1', 'bullet')),
      ['First para. | The vote is due until Friday soon | Last para.'],
      41,
    ],
    [
      'splits it before her caret',
      (ben) => splits(ben, 'vote'),
      ['First para. | The  | vote is due until Friday soon | Last para.'],
      41,
    ],
    [
      'splits it after her caret',
      (ben) => splits(ben, 'soon'),
      ['First para. | The vote is due until Friday  | soon | Last para.'],
      41,
    ],
    [
      'splits it at her caret',
      (ben) => splits(ben, ' soon'),
      // Either half is as good; which one it is is up to the numbers.
      [
        'First para. | The vote is due until Friday |  soon | Last para.',
        'First para. | The vote is due |  until Friday soon | Last para.',
      ],
      41,
    ],
    [
      'merges it with the one before',
      (ben) => ben.act('body', (doc) => mergeBlock(doc, 'body', 'p1')),
      ['First para.The vote is due until Friday soon | Last para.'],
      41,
    ],
    [
      'merges the next one into it',
      (ben) => ben.act('body', (doc) => mergeBlock(doc, 'body', 'p2')),
      ['First para. | The vote is due until Friday soonLast para.'],
      41,
    ],
    [
      'moves it up',
      (ben) => ben.act('body', (doc) => moveBlock(doc, 'body', 'p1', 'p0')),
      ['The vote is due until Friday soon | First para. | Last para.'],
      41,
    ],
    [
      'moves it down',
      (ben) => ben.act('body', (doc) => moveBlock(doc, 'body', 'p1', null)),
      ['First para. | Last para. | The vote is due until Friday soon'],
      41,
    ],
    // Its own 20 characters are deleted; hers are shown where they were typed, and flagged.
    [
      'removes it',
      (ben) => ben.act('body', (doc) => removeBlock(doc, 'body', 'p1')),
      ['First para. |  until Friday(gone) | Last para.'],
      21,
    ],
    [
      'splits it at its start',
      (ben) => ben.act('body', (doc) => splitBlock(doc, 'body', ben.at('The vote'), 'new', 'start')),
      ['First para. |  | The vote is due until Friday soon | Last para.'],
      41,
    ],
  ]
  test.each(acts)('%s', (_name, act, [seen, other = seen], authors) => {
    const both = meanwhile(undefined, (ana) => types(ana, 'due', ' until Friday'), act)
    expect(both).toEqual([seen, other])
    for (const clients of BOTH_ORDERS) {
      const [ana, ben] = pair(clients)
      types(ana, 'due', ' until Friday')
      act(ben)
      exchange(ana, ben)
      expect(charactersOfAuthor(ana)).toBe(authors)
    }
  })

  test('splits it, as she does', () => {
    const seen = meanwhile(
      undefined,
      (ana) => {
        splits(ana, 'vote')
        types(ana, 'due', ' until Friday')
      },
      (ben) => splits(ben, 'soon'),
    )
    const kept = 'First para. | The  | vote is due until Friday  | soon | Last para.'
    expect(seen).toEqual([kept, kept])
  })
})

describe('two people, one block', () => {
  const moves = (writer: Writer) => writer.act('body', (doc) => moveBlock(doc, 'body', 'p2', 'p0'))

  test('what is split off a moved block goes along', () => {
    const seen = meanwhile(undefined, moves, (ben) => splits(ben, 'para.', 'half'))
    // The first "para." is that of the first block.
    expect(seen).toEqual(Array(2).fill('Last para. | First  | para. | The vote is due soon'))
  })

  test('a move is void when the block is merged away, and no word is lost', () => {
    const seen = meanwhile(undefined, moves, (ben) => ben.act('body', (doc) => mergeBlock(doc, 'body', 'p2')))
    expect(seen).toEqual(Array(2).fill('First para. | The vote is due soonLast para.'))
  })

  test('what is merged into a moved block goes along', () => {
    const seen = meanwhile(
      undefined,
      (ana) => ana.act('body', (doc) => moveBlock(doc, 'body', 'p1', 'p0')),
      (ben) => ben.act('body', (doc) => mergeBlock(doc, 'body', 'p2')),
    )
    expect(seen).toEqual(Array(2).fill('The vote is due soonLast para. | First para.'))
  })

  test('two who move it to different places put it in one of them', () => {
    const [lower, higher] = meanwhile(undefined, moves, (ben) =>
      ben.act('body', (doc) => moveBlock(doc, 'body', 'p2', 'p1')),
    )
    const places = [
      'Last para. | First para. | The vote is due soon',
      'First para. | Last para. | The vote is due soon',
    ]
    expect(places).toContain(lower)
    expect(places).toContain(higher)
  })

  test('a removed block that Ben splits leaves one empty block', () => {
    const seen = meanwhile(
      undefined,
      (ana) => ana.act('body', (doc) => removeBlock(doc, 'body', 'p1')),
      (ben) => splits(ben, 'vote'),
    )
    expect(seen).toEqual(Array(2).fill('First para. |  | Last para.'))
  })

  test('a block that moved is joined by writing it anew, in place and with its look', () => {
    const [ana] = pair([10, 20])
    moves(ana)
    ana.act('body', (doc) => mergeBlock(doc, 'body', 'p0'))
    expect(printed(ana)).toBe('Last para.First para. | The vote is due soon')
  })

  test('a merge over a removed block takes its marker along, and what arrives there stays in place', () => {
    const seen = meanwhile(
      undefined,
      (ana) => {
        ana.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
        ana.act('body', (doc) => mergeBlock(doc, 'body', 'p2'))
      },
      (ben) => types(ben, 'due', ' today'),
    )
    expect(seen).toEqual(Array(2).fill('First para. todayLast para.'))
  })

  test('a removed block is offered back with the words that arrived in it', () => {
    const [ana, ben] = pair([10, 20])
    ana.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
    types(ben, 'due', ' today')
    exchange(ana, ben)
    expect(printed(ana)).toBe('First para. |  today(gone) | Last para.')
    ana.act('body', (doc) => restoreBlock(doc, 'p1'))
    exchange(ana, ben)
    expect(printed(ben)).toBe('First para. |  today | Last para.')
  })

  test('where everything has been removed there is an empty block to type into', () => {
    const [ana, ben] = pair(
      [10, 20],
      [
        { id: 'p0', kind: 'paragraph', text: 'One' },
        { id: 'p1', kind: 'paragraph', text: 'Two' },
      ],
    )
    ana.act('body', (doc) => removeBlock(doc, 'body', 'p0'))
    ben.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
    exchange(ana, ben)
    expect(ana.view.blocks).toMatchObject([{ gone: false, runs: [] }])
    ana.act('body', (doc) => insertText(doc, 'body', ana.view.starts[0] as number, 'Anew'))
    exchange(ana, ben)
    expect(printed(ben)).toBe('Anew')
  })
})

describe('undo', () => {
  test.each(BOTH_ORDERS)('two who undo one merge get one block back (%i, %i)', (...clients) => {
    const [ana, ben] = pair(clients)
    for (const writer of [ana, ben]) writer.act('body', (doc) => mergeBlock(doc, 'body', 'p1'))
    exchange(ana, ben)
    for (const writer of [ana, ben]) writer.undo.body.undo()
    exchange(ana, ben)
    expect(ana.view.blocks.map((block) => block.id)).toEqual(['p0', 'p1', 'p1~2', 'p2'])
    for (const writer of [ana, ben]) writer.doc.transact(() => repairMarkers(writer.doc, 'body'), 'repair')
    exchange(ana, ben)
    expect(printed(ana)).toBe('First para. | The vote is due soon | Last para.')
    expect(ana.view.blocks.map((block) => block.id)).toEqual(['p0', 'p1', 'p2'])
    expect(charactersOfAuthor(ben)).toBe(41)
  })

  // Yjs gives each of them the words back as new ones: nobody can tell that they mean the same.
  test('two who undo one deletion get the words twice, and marks go on with one of them', () => {
    const [ana, ben] = pair([10, 20])
    ana.act('body', (doc) =>
      setMark(doc, 'body', ana.at('vote'), ana.at('vote') + 4, 'link', 'https://a.example/'),
    )
    exchange(ana, ben)
    for (const writer of [ana, ben]) {
      writer.act('body', (doc) => deleteText(doc, 'body', writer.at('vote'), writer.at('vote') + 4))
    }
    exchange(ana, ben)
    for (const writer of [ana, ben]) writer.undo.body.undo()
    exchange(ana, ben)
    const [first, ...rest] = ana.view.blocks[1]?.runs.filter((run) => run.marks.link) ?? []
    expect([first?.text, rest]).toEqual(['vote', []])
    const at = ana.at('votevote')
    const linked = printed(ana).includes('|vote]vote') ? at : at + 4
    // As an editor does it that does not know of marks; ours would see to it that what stays keeps its look.
    ana.act('body', (doc) => textOf(doc, 'body').delete(linked, 4))
    exchange(ana, ben)
    for (const writer of [ana, ben]) {
      expect(printed(writer)).toBe('First para. | The [https://a.example/|vote] is due soon | Last para.')
      expect(writer.view.blocks).toEqual(readField(writer.doc, 'body'))
    }
  })

  test('takes back one’s own words only', () => {
    const [ana, ben] = pair([10, 20])
    types(ana, 'due', '!')
    types(ben, 'First', ' and last')
    exchange(ana, ben)
    ana.undo.body.undo()
    ana.undo.body.undo()
    expect(printed(ana)).toBe('First and last para. | The vote is due soon | Last para.')
  })

  test('a kind that somebody else has set since stays', () => {
    const [ana, ben] = pair([10, 20])
    ana.act('body', (doc) => setKind(doc, 'p1', 'crosshead'))
    exchange(ana, ben)
    ben.act('body', (doc) => setKind(doc, 'p1', 'quote'))
    exchange(ana, ben)
    ana.undo.body.undo()
    expect(ana.view.blocks[1]?.kind).toBe('quote')
  })

  test('a removed block comes back whole', () => {
    const [ana] = pair([10, 20])
    ana.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
    expect(printed(ana)).toBe('First para. | Last para.')
    ana.undo.body.undo()
    expect(printed(ana)).toBe('First para. | The vote is due soon | Last para.')
  })
})

test('a character of two code units is never cut', () => {
  const [ana] = pair([10, 20], [{ id: 'p0', kind: 'paragraph', text: 'a😀b' }])
  const start = ana.at('a😀b')
  ana.act('body', (doc) => insertText(doc, 'body', start + 2, 'x'))
  expect(printed(ana)).toBe('ax😀b')
  ana.act('body', (doc) => splitBlock(doc, 'body', start + 3, 'p1'))
  expect(printed(ana)).toBe('ax | 😀b')
  ana.act('body', (doc) => deleteText(doc, 'body', start + 4, start + 5))
  expect(printed(ana)).toBe('ax | b')
  ana.act('body', (doc) => insertText(doc, 'body', start, '\ud83d!'))
  expect(printed(ana)).toBe('\ufffd!ax | b')
})
