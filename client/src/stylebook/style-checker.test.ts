import { insertText, seedCopy } from '@copydesk/shared/copy'
import { type Rule, RuleFinder } from '@copydesk/shared/stylebook'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { StyleChecker } from './style-checker.ts'

const rule = (kind: Rule['kind'], not: string[], say: string[]): Rule => ({
  ...{ id: not.join(), language: 'en', kind, not, say, reason: 'It is plain.' },
  ...{ endings: false, inQuotations: false },
})
const RULES = [
  rule('word', ['utilise'], ['use']),
  rule('title', ['Milo Anders', 'Anders'], ['Mayor Milo Anders']),
]

/** Counts the blocks that were looked at. */
class CountingFinder extends RuleFinder {
  looked: string[] = []
  override find(text: string, isQuote?: boolean) {
    this.looked.push(text)
    return super.find(text, isQuote)
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function copyOf(headline: string, ...body: [kind: string, text: string][]): Y.Doc {
  const doc = new Y.Doc()
  seedCopy(doc, {
    headline,
    standfirst: '',
    body: body.map(([kind, text], nth) => ({ kind, text, id: `block${nth}` })),
  } as Parameters<typeof seedCopy>[1])
  return doc
}

function held(doc: Y.Doc) {
  const [checker, finder] = [new StyleChecker(doc), new CountingFinder(RULES, 'en')]
  checker.hold({ rules: finder, dateline: { place: '', date: '' } }, 'en')
  vi.advanceTimersByTime(1_000)
  const found = () =>
    checker.findings.map(({ block, localized, mend }) => [block, localized?.text, mend].join(' '))
  return { checker, finder, found }
}

test('while one types, only the block that changed is looked at again, when the hands rest', () => {
  const doc = copyOf('We utilise it', ['paragraph', 'One.'], ['paragraph', 'They utilise it.'])
  const { checker, finder, found } = held(doc)
  expect(found()).toEqual(['~headline utilise use', 'block1 utilise use'])
  finder.looked = []
  insertText(doc, 'body', 1, 'Utilise ')
  insertText(doc, 'body', 1, 'x ')
  expect(finder.looked).toEqual([])
  vi.advanceTimersByTime(1_000)
  expect(finder.looked).toEqual(['x Utilise One.'])
  expect(found()).toEqual(['~headline utilise use', 'block0 Utilise Use', 'block1 utilise use'])
  checker.close()
})

test('a title is missed at the first mention in the body alone, wherever that moves', () => {
  const doc = copyOf(
    'Anders goes',
    ['paragraph', 'Milo Anders left.'],
    ['paragraph', 'Mayor Milo Anders is old. Anders said so.'],
  )
  const { checker, found } = held(doc)
  expect(found()).toEqual(['block0 Milo Anders Mayor Milo Anders'])
  insertText(doc, 'body', 1, 'Mayor ')
  vi.advanceTimersByTime(1_000)
  expect(found()).toEqual([])
  checker.close()
})

test('a block that is a quotation is what somebody said', () => {
  const { checker, found } = held(copyOf('', ['quote', 'We utilise it.'], ['pull-quote', 'We utilise it.']))
  expect(found()).toEqual([])
  checker.close()
})

test('a dismissal holds for the same words under the same rule, whatever is changed beside them', () => {
  const doc = copyOf('', ['paragraph', 'They utilise it.'])
  const { checker } = held(doc)
  const before = checker.findings[0]?.key
  insertText(doc, 'body', 1, 'On Monday: ')
  vi.advanceTimersByTime(1_000)
  expect(checker.findings[0]?.key).toBe(before)
  checker.hold(
    {
      rules: new RuleFinder([{ ...rule('word', ['utilise'], ['use']), reason: 'Another.' }], 'en'),
      dateline: { place: '', date: '' },
    },
    'en',
  )
  vi.advanceTimersByTime(1_000)
  expect(checker.findings[0]?.key).not.toBe(before)
  checker.close()
})
