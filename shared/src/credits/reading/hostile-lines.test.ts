import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastMilliseconds } from '../../testing/least-milliseconds.ts'
import { ALL_LANGUAGES, readByline, readCreditLine, readDateline } from '../lines.ts'
import { fold } from './fold.ts'
import { LineReading } from './line-reading.ts'

test('nothing throws, whatever the line', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  )
  fc.assert(
    fc.property(text, (line) => {
      readCreditLine(line)
      readByline(line)
      readDateline(line, { alone: true })
    }),
    { numRuns: 40 },
  )
}, 30_000)

/** What an expression or a loop within a loop would stumble over. */
const PARTS = [
  ' ',
  ',',
  '(',
  'A ',
  'and ',
  '- ',
  'in ',
  'Reporting by ',
  '.',
  'a@',
  "A's ",
  'édité ',
  ' par',
  '/',
  '((',
  'x',
  'Reporting and ',
  '訳',
  '記者',
  '王',
  '·',
  '와 ',
  'و',
  'contributed to ',
  '(Ana',
  'Aa',
  '=',
  '1.',
  'Edited for ',
]

test('a line ten times as long takes about ten times as long', () => {
  const languages = ALL_LANGUAGES.filter(({ tag }) => ['en', 'ja', 'ar'].includes(tag))
  for (const language of languages) new LineReading(fold('A'), language)
  for (const part of PARTS) {
    const time = (length: number): number => {
      const folded = fold(part.repeat(Math.ceil(length / part.length)).slice(0, length))
      return leastMilliseconds(() => {
        for (const language of languages) new LineReading(folded, language)
      })
    }
    const [short, long] = [time(2_000), time(20_000)]
    // Squares would take a hundred times as long; what takes no time at all is told apart by its noise alone.
    expect(long, part).toBeLessThan(Math.max(1000, short * 40))
  }
}, 60_000)

test('more than any credit line is returned as it stood', () => {
  const line = 'Reporting by A '.repeat(100_000)
  expect(readCreditLine(line).unplaced).toEqual([{ text: line, at: 0 }])
  expect(readByline(line).unplaced).toEqual([{ text: line, at: 0 }])
})
