import { findingsIn, pairGroups } from '@copydesk/shared/checks'
import { insertText, seedCopy } from '@copydesk/shared/copy'
import { type Term, TermFinder } from '@copydesk/shared/terms'
import type { TranslationBlock } from '@copydesk/shared/translation/standing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { checkerOf } from './checker-of.ts'
import { offeredTerms } from './offered-terms.ts'
import { originalText } from './original-text.ts'

/** `a:The text` or, of a localized block, `a=b,c:The text`. */
const blocks = (...drawn: string[]): TranslationBlock[] =>
  drawn.map((one) => {
    const [, id = '', of, text = ''] = /^(\w+)(?:=([\w,]*))?:(.*)$/.exec(one) ?? []
    return { id, text, of: of === undefined ? null : of.split(',').filter((each) => each !== '') }
  })

const drawn = (originals: TranslationBlock[], localized: TranslationBlock[]) =>
  pairGroups(originals, localized).map((group) =>
    [group.originals, group.localized].map((side) => side.map(({ id }) => id).join('')).join('/'),
  )

describe('blocks that say the same are compared together', () => {
  test.each([
    ['block by block', ['a:1', 'b:2'], ['a=a:1', 'b=b:2'], ['a/a', 'b/b']],
    ['one that was split', ['a:1', 'b:2'], ['a=a:1', 'x=a:1', 'b=b:2'], ['a/ax', 'b/b']],
    ['two that were joined', ['a:1', 'b:2'], ['a=a,b:1'], ['ab/a']],
    ['a chain of both', ['a:1', 'b:2', 'c:3'], ['a=a,b:1', 'x=b,c:2'], ['abc/ax']],
    ['not what is ours', ['a:1'], ['a=a:1', 'x=:2'], ['a/a']],
    ['wherever they stand', ['a:1', 'b:2'], ['b=b:2', 'a=a:1'], ['b/b', 'a/a']],
  ])('%s', (_what, originals, localized, groups) => {
    expect(drawn(blocks(...originals), blocks(...localized)).sort()).toEqual([...groups].sort())
  })
})

const compared = { from: 'en', to: 'fr', names: [], finder: null }
const found = (originals: TranslationBlock[], localized: TranslationBlock[]) =>
  pairGroups(originals, localized)
    .flatMap((group) => findingsIn(group, compared))
    .map(({ check, block, localized: words }) => [check, block, words?.text ?? null])

describe('findings of a page', () => {
  const original = blocks('a:Twelve ships came on Monday. Nine left on Friday.')

  test('stand at the half of a split block that has the words', () => {
    const halves = blocks('a=a:Douze navires sont arrivés lundi.', 'x=a:Huit sont repartis vendredi.')
    expect(found(original, halves)).toEqual([['number', 'x', 'Huit']])
  })
  test('say nothing of a half that is not written yet', () => {
    expect(found(original, blocks('a=a:Douze navires sont arrivés lundi.', 'x=a:'))).toEqual([])
  })
  test('say how a localized block is set, with or without an original', () => {
    expect(found(original, blocks('x=:Un essai : oui'))).toEqual([])
    expect(findingsIn({ originals: [], localized: blocks('x=:Un essai : oui') }, compared)).toMatchObject([
      { check: 'typography', block: 'x', place: { from: 8, to: 10 }, mend: '\u00a0:' },
    ])
  })
  test('have another key when a text changes', () => {
    const key = (text: string) =>
      findingsIn({ originals: original, localized: blocks(`a=a:${text}`) }, compared)[0]?.key
    const text = 'Douze navires sont arrivés lundi. Huit sont repartis vendredi.'
    expect(key(text)).toBe(key(text))
    expect(key(`${text} Voilà`)).not.toBe(key(text))
  })
})

test('a paragraph offers its terms in their order, each once', () => {
  const term = (words: string, ...preferred: string[]): Term => ({
    ...{ id: words, from: 'en', to: 'fr', term: words, preferred, forbidden: [], note: '', example: '' },
  })
  const finder = new TermFinder([term('lock', 'écluse', 'sas'), term('quay', 'quai'), term('berth')], 'en')
  expect(offeredTerms(finder, 'Quays, locks, a berth and a lock.').map(({ words }) => words)).toEqual([
    'quai',
    'écluse',
  ])
  const groups = pairGroups(blocks('a:One.', 'b:Two.'), blocks('a=a,b:Un. Deux.'))
  expect([originalText(groups, 'a'), originalText(groups, 'x')]).toEqual(['One. Two.', ''])
})

/** A document with one paragraph. */
function copyOf(text: string): Y.Doc {
  const doc = new Y.Doc()
  seedCopy(doc, { headline: '', standfirst: '', body: [{ kind: 'paragraph', text, id: 'a' }] })
  return doc
}

test('what is found follows both documents, for every part of the page that asks', async () => {
  const [original, french] = [copyOf('Twelve ships came.'), copyOf('Douze navires sont arrivés.')]
  const [checker, giveBack] = checkerOf(french, original)
  const [same, giveBackToo] = checkerOf(french, original)
  expect(same).toBe(checker)
  checker.compare(compared)
  const checks = () => checker.findings.map(({ check }) => check)
  await vi.waitFor(() => expect(checker.groups).toHaveLength(3), 20_000)
  expect(checks()).toEqual([])
  insertText(original, 'body', 18, ' and 30 left')
  await vi.waitFor(() => expect(checks()).toEqual(['number']), 20_000)
  insertText(french, 'body', 27, ' et 30 sont repartis')
  await vi.waitFor(() => expect(checks()).toEqual([]), 20_000)
  giveBack()
  expect(checkerOf(french, original)[0]).toBe(checker)
  giveBackToo()
})

describe('while several people type and the hands never rest', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('what is found comes all the same, and goes', () => {
    const [original, french] = [copyOf('Twelve ships came.'), copyOf('Douze navires sont arrivés.')]
    const [checker, giveBack] = checkerOf(french, original)
    checker.compare(compared)
    vi.advanceTimersByTime(1_000)
    const checks = () => checker.findings.map(({ check }) => check)
    const typesFor = (ms: number) => {
      for (let passed = 0; passed < ms; passed += 100) {
        insertText(french, 'headline', 0, 'x')
        vi.advanceTimersByTime(100)
      }
    }
    insertText(original, 'body', 18, ' and 30 left')
    typesFor(1_000)
    expect(checks()).toEqual([])
    typesFor(1_500)
    expect(checks()).toEqual(['number'])
    insertText(french, 'body', 27, ' et 30 sont repartis')
    typesFor(2_500)
    expect(checks()).toEqual([])
    giveBack()
  })
})
