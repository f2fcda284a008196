import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { Random } from '../testing/random.ts'
import {
  isAliasEntry,
  isAnnotationEntry,
  isBlockEntry,
  isCreditEntry,
  isFieldEntry,
  isMarkEntry,
  isMarker,
  isSafeLink,
  openCopy,
  problemsOf,
  rootsOf,
  seedCopy,
} from './index.ts'

const CLIENT = 36 * 36 + 1 // "101"
/** A suggestion that some characters go. */
const struck = (...r: number[][]) => ({ k: 'suggestion', s: 'del', by: 'ana', at: 1, g: '1-0', r })

describe('judges', () => {
  const rows: [
    name: string,
    judge: (key: string, value: unknown) => boolean,
    allowed: [string, unknown][],
    refused: [string, unknown][],
  ][] = [
    [
      'block',
      isBlockEntry,
      [
        ['b-1@kind', 'quote'],
        ['b@gone', true],
        ['b@ord', 'a0V'],
        ['b@level', 2],
        ['b@media', 'm1'],
        ['b@data', [['1', '2']]],
        ['b@address', 'https://a.b/'],
      ],
      [
        ['b@gone', false],
        ['b@ord', 'a00'],
        ['b@ord', ''],
        ['b@kind', 7],
        ['b@kind', 'a b'],
        ['b~2@kind', 'quote'],
        ['@kind', 'quote'],
        ['b@', 1],
        ['b@onclick', 'x'],
        ['b@level', 9],
        ['b@address', 'javascript:x'],
        ['b@__proto__', {}],
        ['b@constructor', 'x'],
        [`${'x'.repeat(65)}@gone`, true],
      ],
    ],
    [
      'mark',
      (key, value) => isMarkEntry(key, value, CLIENT),
      [
        ['101.0', ['bold', true, [1, 2], [1, 3], [1, 4], 1]],
        ['101.zz', ['link', 'https://a.b/', [1, 2], [1, 3], null, 9]],
        ['101.1', ['italic', null, [1, 2], [1, 3], null, 0]],
      ],
      [
        ['102.0', ['bold', true, [1, 2], [1, 3], null, 1]],
        ['101.00', ['bold', true, [1, 2], [1, 3], null, 1]],
        ['101', []],
        ['101.0', ['bold', 'yes', [1, 2], [1, 3], null, 1]],
        ['101.0', ['link', 'data:x', [1, 2], [1, 3], null, 1]],
        ['101.0', ['bold', true, [1, 2], [1, 3], null, 2 ** 53]],
        ['101.0', ['bold', true, [1, -2], [1, 3], null, 1]],
        ['101.0', ['blink', true, [1, 2], [1, 3], null, 1]],
        ['101.0', ['bold', true, [1, 2], [1, 3], null, 1, 'more']],
      ],
    ],
    [
      'alias',
      (key, value) => isAliasEntry(key, value, CLIENT),
      [['101.5', [1, 2, 3]]],
      [
        ['102.5', [1, 2, 3]],
        ['101.05', [1, 2, 3]],
        ['101.5', [1, 2, 0]],
        ['101.5', [1, 2]],
        ['101.5', 'x'],
      ],
    ],
    [
      'annotation',
      isAnnotationEntry,
      [
        ['c1', { k: 'source', by: 'ana', r: [[1, 2, 3]] }],
        ['s1', struck([1, 2, 3], [1, 5, 3], [1, 9, 1], [2, 0, 4])],
      ],
      [
        ['s1', struck([1, 2, 3], [1, 4, 3])],
        ['s1', struck([1, 5, 3], [1, 2, 3])],
        ['s1', struck([2, 0, 4], [1, 2, 3])],
        ['s1', struck([1, 2, 3], [1, 2, 3])],
        ['c1', { k: 'bold', r: [] }],
        ['c1', { k: 'source' }],
        ['c1', { k: 'source', r: [[1, 2, 0]] }],
        ['c@1', { k: 'source', r: [] }],
        ['c1', null],
        ['c1', { k: 'source', r: [], x: 1n }],
      ],
    ],
    [
      'field',
      isFieldEntry,
      [
        ['dateline.place', 'MARLOW'],
        ['rights', ''],
      ],
      [
        ['dateline', 'x'],
        ['rights', 7],
        ['rights', 'x'.repeat(501)],
        ['rights', 'a\nb'],
        ['rights', '\ud800'],
        ['__proto__', 'x'],
      ],
    ],
    [
      'credit',
      isCreditEntry,
      [
        ['ana|reporting@order', 'a0'],
        ['ana|reporting@place', 'in Marlow'],
        ['ana|reporting@byline', true],
        ['ana|reporting@uncertain', true],
      ],
      [
        ['ana|reporting', 'a0'],
        ['ana|king@order', 'a0'],
        ['ana|reporting@order', 7],
        ['ana|reporting@byline', 'yes'],
        ['|reporting@order', 'a0'],
        ['a@b|reporting@order', 'a0'],
        ['ana|reporting@salary', 1],
      ],
    ],
  ]
  test.each(rows)('%s', (_name, judge, allowed, refused) => {
    for (const [key, value] of allowed) expect(judge(key, value), `${key} ${String(value)}`).toBe(true)
    for (const [key, value] of refused) expect(judge(key, value), `${key} ${String(value)}`).toBe(false)
  })

  test('marker', () => {
    expect(isMarker({ b: 'p1', k: 'paragraph' })).toBe(true)
    const refused = [
      null,
      'p1',
      {},
      { b: 'p1' },
      { b: '', k: 'paragraph' },
      { b: 'p~2', k: 'paragraph' },
      { b: 'p1', k: 'paragraph', x: 1 },
      [],
      new Y.Map(),
    ]
    for (const value of refused) expect(isMarker(value)).toBe(false)
  })

  test('link', () => {
    for (const link of [
      'https://a.example/x?y=1#z',
      'http://a.example',
      'mailto:ana@a.example',
      'https://münchen.example/',
      "https://a.example/O'Neil",
    ])
      expect(isSafeLink(link), link).toBe(true)
    const refused = [
      'javascript:alert(1)',
      ' https://a.b',
      'https://a.b/ x',
      'https:a.b',
      '//a.b',
      '/x',
      'data:text/html,x',
      'java\nscript:x',
      'https://a.b/"x',
      'https://a.b/\u202e',
      'https://a.b/\u0000',
      'vbscript:x',
      'mailto:',
      '',
      7,
      null,
      ['https://a.b/'],
      `https://a.b/${'x'.repeat(2_100)}`,
    ]
    for (const link of refused) expect(isSafeLink(link), String(link)).toBe(false)
  })

  test('answer to anything whatever', () => {
    const random = new Random(3)
    const thing = (depth: number): unknown =>
      random.one([
        () => null,
        () => undefined,
        () => random.next() * 2 ** 60,
        () => Number.NaN,
        () => 1n,
        () => Symbol('x'),
        () => () => 1,
        () => new Uint8Array(3),
        () => new Y.Text(),
        () => Object.create(null) as object,
        () => 'bold',
        () => (depth > 3 ? 0 : Array.from({ length: random.below(7) }, () => thing(depth + 1))),
        () => (depth > 3 ? 0 : { k: thing(depth + 1), r: thing(depth + 1), b: thing(depth + 1) }),
      ])()
    const keys = [
      'a@kind',
      'a@ord',
      'a@data',
      '101.1',
      'rights',
      'c1',
      'ana|reporting@order',
      '',
      '@',
      '|',
      '.',
    ]
    for (let round = 0; round < 3_000; round++) {
      const key = random.one(keys)
      const value = thing(0)
      const judges = [isBlockEntry, isAnnotationEntry, isFieldEntry, isCreditEntry]
      for (const judge of judges) expect(typeof judge(key, value)).toBe('boolean')
      for (const judge of [isMarkEntry, isAliasEntry])
        expect(typeof judge(key, value, CLIENT)).toBe('boolean')
      for (const judge of [isMarker, isSafeLink]) expect(typeof judge(value)).toBe('boolean')
    }
  })
})

test('a sound document has no problems, and each kind of harm is named', () => {
  const sound = () => {
    const doc = openCopy()
    seedCopy(doc, { headline: 'H', standfirst: '', body: [{ id: 'p0', kind: 'paragraph', text: 'One' }] })
    return doc
  }
  expect(problemsOf(sound())).toEqual([])
  const harm: [string, (doc: Y.Doc) => void][] = [
    ['ContentFormat', (doc) => rootsOf(doc).body.format(1, 2, { bold: true })],
    ['no marker', (doc) => rootsOf(doc).body.insertEmbed(1, { image: 'x' })],
    ['blocks: "p0@kind"', (doc) => rootsOf(doc).blocks.set('p0@kind', new Y.Map())],
    ['marks: "x.1"', (doc) => rootsOf(doc).marks.set('x.1', ['bold', true, [1, 1], [1, 1], null, 1])],
    ['no such root', (doc) => doc.getMap('extra').set('a', 1)],
    ['no attributes', (doc) => rootsOf(doc).body.setAttribute('a', 1)],
  ]
  for (const [words, act] of harm) {
    const doc = sound()
    act(doc)
    expect(problemsOf(doc).join('; ')).toContain(words)
  }
  const other = new Y.Doc()
  other.getMap('body').set('a', 1)
  expect(problemsOf(other)).toEqual(['body: of another type'])
  const unread = new Y.Doc()
  Y.applyUpdate(unread, Y.encodeStateAsUpdate(sound()))
  expect(problemsOf(unread)).toEqual([])
})
