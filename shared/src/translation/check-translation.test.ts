import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../languages.ts'
import { leastMilliseconds } from '../testing/least-milliseconds.ts'
import { checkTranslation } from './index.ts'
import { SAMPLES } from './samples/index.ts'

describe('our own labelled pairs', () => {
  const pairs = [...new Set(SAMPLES.map(({ from, to }) => `${from} ${to}`))]
  test.each(pairs)('every loss is found, and nothing else: %s', (pair) => {
    for (const sample of SAMPLES.filter(({ from, to }) => `${from} ${to}` === pair)) {
      const found = checkTranslation(sample).map(({ check, original, localized }) => {
        const label = sample.findings.find((each) => each.check === check)
        const touches = (one: string | null | undefined, other: string | undefined) =>
          Boolean(one && other && (one.includes(other) || other.includes(one)))
        const same =
          label && (touches(label.original, original?.text) || touches(label.localized, localized?.text))
        return same ? check : `${check}: ${original?.text} → ${localized?.text}`
      })
      expect([...new Set(found)].sort(), `${sample.original}\n${sample.localized}`).toEqual(
        sample.findings.map(({ check }) => check).sort(),
      )
    }
  })
})

const pair = {
  from: 'en',
  to: 'fr',
  original: 'It costs $3 billion, Ana Roy said at 4 p.m.',
  localized: 'Cela coûte 3 millions de dollars, a dit Ana Roy à 16 heures.',
}

test('a finding says in plain words what was expected where', () => {
  expect(checkTranslation(pair)).toEqual([
    {
      check: 'sum',
      original: { text: '$3 billion', at: 9 },
      localized: { text: '3 millions de dollars', at: 11 },
      why: '“$3 billion” is expected, and “3 millions de dollars” stands there.',
      key: expect.any(String),
    },
  ])
})

test('a finding that was dismissed stays so while the text stays, and comes back when it changes', () => {
  const [first] = checkTranslation(pair)
  const [again] = checkTranslation({ ...pair })
  const [changed] = checkTranslation({ ...pair, localized: pair.localized.replace('coûte', 'coûtera') })
  expect(again?.key).toBe(first?.key)
  expect(changed?.check).toBe('sum')
  expect(changed?.key).not.toBe(first?.key)
})

test('a text that is too long to be compared is told, and is not taken for a faithful one', () => {
  const long = { ...pair, original: 'It costs $3 billion. '.repeat(3_000) }
  expect(checkTranslation(long).map(({ check }) => check)).toEqual(['length'])
  expect(checkTranslation(long)[0]?.why).toMatch(/longer than 50,000 characters/)
})

test.each([
  ['12:00 GMT', 'à 13 heures, heure de Paris', []],
  ['9 a.m. JST', 'à 1 heure, heure de Paris', []],
  ['9 a.m. JST', 'à 9 heures, heure de Paris', ['time']],
  ['9 a.m. GMT+9', 'à 9 h (heure du Japon)', []],
])('a time is the same in another zone where it is the same moment: %s, %s', (original, localized, found) => {
  const story = {
    from: 'en',
    to: 'fr',
    original: `It begins at ${original}.`,
    localized: `Cela commence ${localized}.`,
  }
  expect(checkTranslation(story).map(({ check }) => check)).toEqual(found)
})

test('the story’s own list says what a name is in another script', () => {
  const story = { from: 'en', to: 'zh-Hans', original: 'Lena Voss said no.', localized: '莱娜·福斯说不。' }
  expect(checkTranslation(story)).toEqual([])
  expect(checkTranslation({ ...story, names: [['Lena Voss', '莱娜·福斯']] })).toEqual([])
  const lost = checkTranslation({ ...story, localized: '她说不。', names: [['Lena Voss', '莱娜·福斯']] })
  expect(lost.map(({ check, original }) => [check, original?.text])).toEqual([['name', 'Lena Voss']])
})

test.each([
  ['within another word it is not named', 'Ana said no.', 'Anatole a dit non.', ['Ana'], 'Ana'],
  ['within another word nobody expects it', 'Analysts in Canada said no.', 'Non, selon eux.', ['Ana'], null],
  ['with an ending it is named', 'Jan Kowalski said no.', 'Zdaniem Kowalskiego nie.', ['Kowalski'], null],
  ['of somebody it is named', 'Ana’s ship left.', 'Le navire d’Ana est parti.', ['Ana'], null],
  ['with other signs around it it is named', 'Ana (C++) left.', 'Parti, C++.', ['C++'], null],
])('a name of the story’s list: %s', (_what, original, localized, forms, lost) => {
  const to = localized.startsWith('Zdaniem') ? 'pl' : 'fr'
  const found = checkTranslation({ from: 'en', to, original, localized, names: [forms] })
  const ours = found.filter(({ why }) => why.includes('list of names'))
  expect(ours.map((one) => one.original?.text)).toEqual(lost === null ? [] : [lost])
})

test('of a language that we have no words of, only links and quotation marks are judged', () => {
  const story = {
    from: 'en',
    to: 'sw',
    original: '3 of 4, see https://a.example/1',
    localized: 'https://a.example/2',
  }
  expect(checkTranslation(story).map(({ check }) => check)).toEqual(['link'])
})

const TAGS = Object.keys(LANGUAGES)
const PARTS = [
  ' ',
  '1',
  '1.',
  '1,000 ',
  '-',
  'two ',
  'million ',
  '"',
  '«',
  '「',
  '(',
  'Ana ',
  'Ana Roy, ',
  'https://',
  '<',
  '12:',
  '3 h ',
  'and ',
  'a half ',
  '午前',
  '一',
  '万',
  'ال',
  'و',
  'May ',
  '5 May ',
  'de ',
  '$',
  '%',
  'source ',
  "d'",
  '令和',
  'X',
]

test('nothing throws, whatever the texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...PARTS),
          fc.constantFrom(...SAMPLES.flatMap(({ localized }) => localized.split(/(?<= )/))),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  )
  const tag = fc.constantFrom(...TAGS)
  fc.assert(
    fc.property(tag, tag, text, text, (from, to, original, localized) => {
      for (const { original: one, localized: other } of checkTranslation({ from, to, original, localized })) {
        if (one) expect(original.slice(one.at, one.at + one.text.length)).toBe(one.text)
        if (other) expect(localized.slice(other.at, other.at + other.text.length)).toBe(other.text)
      }
    }),
    { numRuns: 300 },
  )
}, 30_000)

test('a text ten times as long takes about ten times as long', () => {
  const milliseconds = (original: string, localized: string, tag: string): number =>
    leastMilliseconds(() =>
      checkTranslation({ from: tag, to: tag === 'en' ? 'fr' : 'en', original, localized }),
    )
  for (const tag of ['en', 'ja', 'ar']) {
    for (const part of PARTS) {
      const of = (length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)
      const [short, long] = [1_000, 10_000].map((length) => milliseconds(of(length), of(length), tag)) as [
        number,
        number,
      ]
      // Squares would take a hundred times as long; what takes no time at all is told apart by its noise alone.
      expect(long, `${tag} ${part}`).toBeLessThan(Math.max(1000, short * 40))
    }
  }
}, 120_000)
