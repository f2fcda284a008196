import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  deleteText,
  insertText,
  mergeBlock,
  openCopy,
  readField,
  rootsOf,
  setMark,
  splitBlock,
} from './index.ts'
import { meanwhile, pair } from './testing/pair.ts'
import { exchange, printed, type Writer } from './testing/writer.ts'

const FOX = [{ id: 'p0', kind: 'paragraph', text: 'The quick fox jumped.' }]
const NEXT = { id: 'p1', kind: 'paragraph', text: 'Home.' }

const marks = (
  words: string,
  kind: 'bold' | 'italic' | 'link' = 'bold',
  value: true | string | null = true,
) => {
  return (writer: Writer) => {
    const at = writer.at(words)
    writer.act('body', (doc) => setMark(doc, 'body', at, at + words.length, kind, value))
  }
}
const types = (behind: string, words: string) => (writer: Writer) => {
  const at = writer.at(behind) + behind.length
  writer.act('body', (doc) => insertText(doc, 'body', at, words))
}
const deletes = (words: string) => (writer: Writer) => {
  const at = writer.at(words)
  writer.act('body', (doc) => deleteText(doc, 'body', at, at + words.length))
}
const splits = (before: string, id: string) => (writer: Writer) => {
  const at = writer.at(before)
  writer.act('body', (doc) => splitBlock(doc, 'body', at, id))
}
const all =
  (...acts: ((writer: Writer) => void)[]) =>
  (writer: Writer) => {
    for (const act of acts) act(writer)
  }

describe('while Ana marks, Ben', () => {
  const A = 'https://a.example/'
  const B = 'https://b.example/'
  type Act = (writer: Writer) => void
  const cases: [name: string, ana: Act, ben: Act, seen: string, other?: string][] = [
    ['marks what overlaps', marks('The quick'), marks('quick fox'), '*The quick fox* jumped.'],
    [
      'makes part of it italic',
      marks('The quick'),
      marks('quick fox', 'italic'),
      '*The *[quick]/ fox/ jumped.',
    ],
    [
      'links what overlaps',
      marks('The quick', 'link', A),
      marks('quick fox', 'link', B),
      `[${A}|The ][${B}|quick fox] jumped.`,
      `[${A}|The quick][${B}| fox] jumped.`,
    ],
    ['types inside', marks('quick fox'), types('quick', ' brown'), 'The *quick brown fox* jumped.'],
    ['types at its end', marks('quick'), types('quick', 'er'), 'The *quicker* fox jumped.'],
    ['types at its start', marks('quick'), types('The ', 'x'), 'The x*quick* fox jumped.'],
    [
      'types at the end of a link',
      marks('quick', 'link', A),
      types('quick', 'er'),
      `The [${A}|quick]er fox jumped.`,
    ],
    ['presses Enter in it', marks('quick fox'), splits(' fox', 'n'), 'The *quick* | * fox* jumped.'],
    [
      'begins a new block at its end',
      marks('jumped.'),
      all(
        (ben) => ben.act('body', (doc) => splitBlock(doc, 'body', ben.at('jumped.') + 7, 'n')),
        (ben) => ben.act('body', (doc) => insertText(doc, 'body', ben.view.starts[1] as number, 'New')),
      ),
      'The quick fox *jumped.* | New',
    ],
    ['deletes part of it', marks('quick fox'), deletes('ick'), 'The *qu fox* jumped.'],
    [
      'deletes its last character and types there',
      marks('quick'),
      all(deletes('k'), types('quic', '-')),
      'The *quic-* fox jumped.',
    ],
    [
      'deletes it whole and types there',
      marks('quick'),
      all(deletes('quick'), types('The ', 'slow')),
      'The slow fox jumped.',
    ],
  ]
  test.each(cases)('%s', (_name, ana, ben, seen, other = seen) => {
    const look = (text: string) => text.replace('[quick]', '/*quick*/')
    expect(meanwhile(FOX, ana, ben)).toEqual([look(seen), look(other)])
  })
})

describe('one writer', () => {
  const ana = (body = FOX) => pair([10, 20], body)[0]

  test('words get exactly the marks that they were typed with, in one update', () => {
    const writer = ana()
    marks('quick')(writer)
    writer.outbox.length = 0
    writer.act('body', (doc) => insertText(doc, 'body', writer.at('quick') + 5, ' plain', {}))
    expect(writer.outbox).toHaveLength(1)
    expect(printed(writer)).toBe('The *quick* plain fox jumped.')
    writer.act('body', (doc) => insertText(doc, 'body', writer.at(' fox'), ' red', { italic: true }))
    expect(printed(writer)).toBe('The *quick* plain/ red/ fox jumped.')
  })

  test('what was typed on at the end of a bold word stays bold when the word goes, and behind a new marker', () => {
    const writer = ana()
    marks('quick')(writer)
    types('quick', ' brown')(writer)
    splits(' brown', 'n')(writer)
    expect(printed(writer)).toBe('The *quick* | * brown* fox jumped.')
    writer.undo.body.undo()
    expect(printed(writer)).toBe('The *quick brown* fox jumped.')
    deletes('quick')(writer)
    expect(printed(writer)).toBe('The * brown* fox jumped.')
  })

  test('plain typing in marked words writes no operation', () => {
    const writer = ana()
    marks('quick')(writer)
    types('qu', 'u')(writer)
    writer.act('body', (doc) => insertText(doc, 'body', writer.at('uick'), 'i', { bold: true }))
    expect(rootsOf(writer.doc).marks.size).toBe(1)
  })

  test('bold at the end of the copy does not run into a block that is begun there and merged back', () => {
    const writer = ana()
    marks('jumped.')(writer)
    writer.act('body', (doc) => splitBlock(doc, 'body', writer.at('jumped.') + 7, 'n'))
    writer.act('body', (doc) => insertText(doc, 'body', writer.view.starts[1] as number, ' Home'))
    expect(printed(writer)).toBe('The quick fox *jumped.* |  Home')
    writer.act('body', (doc) => mergeBlock(doc, 'body', 'n'))
    expect(printed(writer)).toBe('The quick fox *jumped.* Home')
  })

  test('what joins two blocks keeps the look of both', () => {
    const writer = ana([...FOX, NEXT])
    marks('jumped.')(writer)
    marks('Home', 'italic')(writer)
    writer.act('body', (doc) => deleteText(doc, 'body', writer.at('.'), writer.at('Home') + 1))
    expect(printed(writer)).toBe('The quick fox *jumped*/ome/.')
  })

  test('a mark comes back with the words that undo brings back', () => {
    const [writer, ben] = pair([10, 20], FOX)
    marks('quick')(ben)
    exchange(writer, ben)
    deletes('The quick fox')(writer)
    writer.undo.body.undo()
    exchange(writer, ben)
    expect(printed(writer)).toBe('The *quick* fox jumped.')
    expect(printed(ben)).toBe('The *quick* fox jumped.')
    writer.undo.body.redo()
    writer.undo.body.undo()
    exchange(writer, ben)
    expect(printed(ben)).toBe('The *quick* fox jumped.')
  })

  test('undo takes a mark away, and redo sets it again', () => {
    const writer = ana()
    marks('quick')(writer)
    writer.undo.body.undo()
    expect(printed(writer)).toBe('The quick fox jumped.')
    writer.undo.body.redo()
    expect(printed(writer)).toBe('The *quick* fox jumped.')
  })

  test('an address that is not safe is not written, and shows nothing when a stranger wrote it', () => {
    const writer = ana()
    marks('quick', 'link', 'javascript:alert(1)')(writer)
    expect(rootsOf(writer.doc).marks.size).toBe(0)
    const { client, clock } = { client: 9, clock: 5 }
    rootsOf(writer.doc).marks.set('a.1', [
      'link',
      'javascript:alert(1)',
      [client, clock],
      [client, clock + 2],
      null,
      1,
    ])
    expect(printed(writer)).toBe('The quick fox jumped.')
  })
})

test('an operation waits for the characters that it is about', () => {
  const [ana, ben] = pair([10, 20], FOX)
  types('jumped', ' high')(ana)
  const words = ana.outbox.splice(0)
  marks('high')(ana)
  const mark = rootsOf(ana.doc).marks.toJSON()
  for (const [key, value] of Object.entries(mark)) rootsOf(ben.doc).marks.set(key, value)
  expect(printed(ben)).toBe('The quick fox jumped.')
  for (const update of words) ben.receive(update)
  expect(printed(ben)).toBe('The quick fox jumped *high*.')
})

test('whatever stands in the document, there is something to show', () => {
  const doc = openCopy()
  const { body, blocks, marks: map, aliases } = rootsOf(doc)
  body.insert(0, 'before')
  body.insertEmbed(6, { b: 'a', k: 7 })
  body.insertEmbed(7, { b: 'a' })
  body.insertEmbed(8, { image: 'x' })
  body.insert(9, 'b', { bold: true })
  body.insertEmbed(10, { b: 'a~2', k: 'hologram' })
  body.applyDelta([{ retain: 11 }, { insert: new Y.Map() }])
  for (const [key, value] of [
    ['a@', 1],
    ['@kind', 'x'],
    ['a@kind', 5],
    ['a@gone', 'yes'],
    ['a@ord', 'zz'],
    ['a@x', 1n],
    ['a@far', { deep: [1] }],
  ] as const)
    blocks.set(key, value)
  for (const [key, value] of [
    ['1', 2],
    ['a.b', ['bold', true]],
    ['a.c', ['bold', true, [1, 2], [3, 4], 5, 6]],
    ['a.d', ['bold', true, [doc.clientID, 3], [doc.clientID, 1], null, 1]],
  ] as const)
    map.set(key, value)
  aliases.set('z.z', [1, 2, 3])
  aliases.set('nonsense', 'nonsense')
  const kinds = readField(doc, 'body').map(
    ({ id, kind, runs }) => `${id} ${kind} ${runs.map((run) => run.text).join('')}`,
  )
  expect(kinds).toEqual([
    'null paragraph before',
    'a paragraph ',
    'a~2 paragraph \ufffcb',
    'a~2~2 hologram \ufffc',
  ])
  expect(readField(doc, 'body')[1]?.attributes).toEqual({ far: { deep: [1] } })
})
