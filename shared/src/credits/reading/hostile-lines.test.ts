import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastMilliseconds } from '../../testing/least-milliseconds.ts'
import { readByline, readCreditLine, readDateline } from '../lines.ts'
import { LONGEST_LINE } from './reading.ts'

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

test('a line of 100 kB takes ten times as long as one of 10 kB, and is read to its end', () => {
  readCreditLine('Reporting by A')
  for (const part of PARTS) {
    const time = (length: number): number => {
      const line = part.repeat(Math.ceil(length / part.length)).slice(0, length)
      return leastMilliseconds(() => readCreditLine(line))
    }
    const [short, long] = [time(10_000), time(LONGEST_LINE)]
    // Squares would take a hundred times as long; what takes no time at all is told apart by its noise alone.
    expect(long, part).toBeLessThan(Math.max(1500, short * 40))
  }
  const people = Array.from(
    { length: 4_500 },
    (_, at) => `Ana ${'BCDEFGHIJK'[at % 10]}${'abcdefghi'[Math.floor(at / 10) % 9]}x Roy`,
  )
  const { credits, unplaced } = readCreditLine(`(Reporting by ${people.join(', ')}; Editing by Ben Okoye)`)
  expect([credits.at(-1), unplaced]).toEqual([{ name: 'Ben Okoye', role: 'editing' }, []])
}, 120_000)

test('whatever a long line is made of, nothing throws, and what is left stands in it', () => {
  const words = fc.array(
    fc.constantFrom(...PARTS, 'Ana Roy', ' in Tokyo', '; ', 'Editing by ', ' 佐藤花子 '),
    {
      minLength: 200,
      maxLength: 2_000,
    },
  )
  fc.assert(
    fc.property(words, (parts) => {
      const line = parts.join('')
      const { credits, unplaced } = readCreditLine(line)
      for (const { name } of credits) expect(name.trim()).not.toBe('')
      for (const { at } of unplaced) expect(at).toBeLessThan(line.length)
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('more than any credit line is returned as it stood', () => {
  const line = 'Reporting by A '.repeat(100_000)
  expect(readCreditLine(line).unplaced).toEqual([{ text: line, at: 0 }])
  expect(readByline(line).unplaced).toEqual([{ text: line, at: 0 }])
})
