import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  canonicalJson,
  copyBlocks,
  countWords,
  countWordsIn,
  hashOf,
  insertText,
  openCopy,
  type PublishableCopy,
  publishableCopy,
  readField,
  removeBlock,
  rootsOf,
  type SeedBlock,
  seedCopy,
  setBlockAttribute,
  splitBlock,
} from './index.ts'

const FURNITURE = {
  language: 'en',
  byline: 'By Ana Reyes',
  dateline: 'MARLOW, May 4 (Agency) –',
  creditLine: '(Reporting by Ana Reyes)',
  rights: '',
}

const copyWith = (body: SeedBlock[], headline = 'Port shut'): Y.Doc => {
  const doc = openCopy()
  seedCopy(doc, { headline, standfirst: 'Ferries stay in', body, fields: { rights: 'Ours' } })
  return doc
}
const para = (id: string, text: string): SeedBlock => ({ id, kind: 'paragraph', text })
const publishable = (doc: Y.Doc): PublishableCopy => publishableCopy(doc, FURNITURE)

describe('publishable copy', () => {
  test('leaves out removed and empty blocks, ids, and attributes that are not for readers', () => {
    const doc = copyWith([
      para('p0', 'The port is shut.'),
      para('p1', 'Gone'),
      para('p2', ' '),
      { id: 'f', kind: 'figure', text: '', attributes: { media: 'm1', alt: 'A quay', reviewed: true } },
      { id: 'r', kind: 'rule', text: '' },
    ])
    doc.transact(() => removeBlock(doc, 'body', 'p1'))
    insertText(doc, 'body', 19, 'stranded')
    rootsOf(doc).blocks.set('p1@gone', true)
    const copy = publishable(doc)
    expect(copy.body).toEqual([
      { kind: 'paragraph', attributes: {}, runs: [{ text: 'The port is shut.', marks: {} }] },
      { kind: 'figure', attributes: { media: 'm1', alt: 'A quay' }, runs: [] },
      { kind: 'rule', attributes: {}, runs: [] },
    ])
    expect(Object.keys(copy).sort()).toEqual([
      'body',
      'byline',
      'creditLine',
      'dateline',
      'format',
      'headline',
      'language',
      'rights',
      'standfirst',
    ])
  })

  test('makes one space of white space, and keeps the spaces that somebody chose', () => {
    const doc = copyWith([para('p0', '  A\tport\n  « shut\u00a0»\u202f!  ')], ' Port \n shut ')
    expect(publishable(doc).headline).toBe('Port shut')
    expect(publishable(doc).body[0]?.runs).toEqual([{ text: 'A port « shut\u00a0»\u202f!', marks: {} }])
  })

  test('joins runs that look alike', () => {
    const bold = { bold: true as const }
    const doc = copyWith([
      {
        id: 'p0',
        kind: 'paragraph',
        runs: [
          { text: 'One ', marks: bold },
          { text: ' two', marks: bold },
          { text: ' three', marks: {} },
        ],
      },
    ])
    expect(publishable(doc).body[0]?.runs).toEqual([
      { text: 'One two', marks: bold },
      { text: ' three', marks: {} },
    ])
  })

  test('has the same hash whatever stands beside the copy, and another one for another word', () => {
    const make = (ids: string[], client: number) => {
      const doc = openCopy()
      doc.clientID = client
      seedCopy(doc, {
        headline: 'H',
        standfirst: '',
        body: [para(ids[0] as string, 'One'), para(ids[1] as string, 'Two')],
      })
      return doc
    }
    const doc = make(['a', 'b'], 1)
    const first = hashOf(publishable(doc))
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf(publishable(make(['x', 'y'], 77)))).toBe(first)
    rootsOf(doc).annotations.set('c1', { k: 'source', by: 'ana', r: [[1, 2, 1]] })
    setBlockAttribute(doc, 'a', 'confirmed', true)
    splitBlock(doc, 'body', 1, 'empty', 'start')
    expect(hashOf(publishable(doc))).toBe(first)
    insertText(doc, 'body', 5, 's')
    expect(hashOf(publishable(doc))).not.toBe(first)
  })

  test('the hash of a known copy does not change by itself', () => {
    const doc = copyWith([para('p0', 'The port is shut.')])
    expect(canonicalJson(publishable(doc))).toBe(
      '{"body":[{"attributes":{},"kind":"paragraph","runs":[{"marks":{},"text":"The port is shut."}]}],' +
        '"byline":"By Ana Reyes","creditLine":"(Reporting by Ana Reyes)","dateline":"MARLOW, May 4 (Agency) –",' +
        '"format":1,"headline":"Port shut","language":"en","rights":"","standfirst":"Ferries stay in"}',
    )
    expect(hashOf(publishable(doc))).toBe('4e59cade05b9f3c91f3ec5cb1b757b801063f032fd425742c7df13fc87e6cfa5')
  })
})

test('words are counted as the language counts them', () => {
  expect(countWordsIn('The port’s shut: 3.5 million, say so.', 'en')).toBe(7)
  // One word in every segmenter, though Node and Chromium disagree about the point.
  expect(countWordsIn('At 3:30 p.m. the U.S.-led EU:s port', 'en')).toBe(9)
  expect(['p.m.', 'U.S.', 'EU:s', 'pm'].map((word) => countWordsIn(word, 'sv'))).toEqual([1, 1, 1, 1])
  expect(countWordsIn('港は閉鎖。3日', 'ja')).toBe(6)
  expect(countWordsIn('港口关闭。', 'zh-Hans')).toBe(4)
  expect(
    countWords({
      language: 'en',
      body: [
        {
          kind: 'paragraph',
          attributes: {},
          runs: [
            { text: 'in', marks: {} },
            { text: 'side out', marks: { bold: true } },
          ],
        },
      ],
    }),
  ).toBe(2)
})

test('a localization gets the blocks of its original without their words', () => {
  const doc = copyWith([para('p0', 'One'), { id: 'c', kind: 'crosshead', text: 'Two' }, para('p2', '')])
  const french = openCopy()
  seedCopy(french, { headline: '', standfirst: '', body: copyBlocks(doc) })
  expect(readField(french, 'body').map(({ id, kind, runs }) => [id, kind, runs])).toEqual([
    ['p0', 'paragraph', []],
    ['c', 'crosshead', []],
  ])
})

test('what has its first content is not seeded again', () => {
  const doc = copyWith([para('p0', 'One')])
  expect(() => seedCopy(doc, { headline: '', standfirst: '', body: [] })).toThrow('already')
  expect(() => seedCopy(openCopy(), { headline: '', standfirst: '', body: [{ kind: 'paragraph' }] })).toThrow(
    'id',
  )
})

test('a seeded bold word does not make the next block bold', () => {
  const doc = openCopy()
  seedCopy(doc, {
    headline: '',
    standfirst: '',
    body: [{ id: 'a', kind: 'paragraph', runs: [{ text: 'One', marks: { bold: true } }] }, para('b', 'Two')],
  })
  const copy = openCopy()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  expect(readField(copy, 'body').map((block) => block.runs)).toEqual([
    [{ text: 'One', marks: { bold: true } }],
    [{ text: 'Two', marks: {} }],
  ])
})
