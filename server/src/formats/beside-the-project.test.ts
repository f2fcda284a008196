/**
 * What lies beside the project, where it does: the story with which the product is thought out, and credit lines,
 * bylines and datelines that people labelled by hand. They are read, never copied; without them these tests pass over.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseByline, parseCreditLine, parseDateline } from '@copydesk/shared/credits'
import { decodeWire, readWire } from '@copydesk/shared/formats'
import { describe, expect, test } from 'vitest'
import { seedStory } from '../testing/seed-story.ts'

const beside = new URL('../../../../shared/', import.meta.url)
const seed = seedStory()

describe.skipIf(seed === null)('the seed story', () => {
  test('every part finds its place, and what it does not say is asked for', () => {
    const read = readWire(decodeWire(seed ?? new Uint8Array()))
    expect(read).toMatchObject({
      headline: '',
      standfirst: '',
      byline: [{ name: 'Maki Shiraki' }],
      dateline: { place: 'TOKYO', date: '', agency: 'Reuters' },
      credits: [
        { name: 'Kantaro Komiya', role: 'contribution' },
        { name: 'Satoshi Sugiyama', role: 'contribution' },
        { name: 'Makiko Yamazaki', role: 'writing' },
        { name: 'Camille Raynaud', role: 'translation', uncertain: true },
      ],
      rights: 'Copyright © 2024 Thomson Reuters',
      unplaced: [],
      missing: ['headline', 'date'],
      unclosed: '',
    })
    expect([...read.byline, ...read.credits].filter(({ uncertain }) => uncertain)).toHaveLength(1)
    // Line for line, but for the dateline at the head of the first.
    const lines = decodeWire(seed ?? new Uint8Array()).split('\n')
    expect(read.body.map(({ text }) => text)).toEqual([
      lines[1]?.replace('TOKYO (Reuters) – ', ''),
      ...lines.slice(2, 13),
    ])
    expect(read.body).toHaveLength(12)
    expect(read.body.every(({ kind }) => kind === 'paragraph')).toBe(true)
    expect(read.bio).toBe(lines[15]?.trim())
  })
})

interface Labelled<Expected> {
  text: string
  language: string
  expected: Expected
}
type Person = { name: string; role: string; location?: string }

function labelled<Expected>(file: string): Labelled<Expected>[] {
  const all = JSON.parse(readFileSync(new URL(`credits/${file}`, beside), 'utf8')) as Labelled<Expected>[]
  return all.filter(({ language }) => language === 'en' || language === 'fr')
}

/** Harmonic mean of what was found of the expected, and what was expected of the found. */
function f1(pairs: readonly { expected: string[]; found: string[] }[]): number {
  const count = (pick: (pair: { expected: string[]; found: string[] }) => number): number =>
    pairs.reduce((sum, pair) => sum + pick(pair), 0)
  const both = count(({ expected, found }) => expected.filter((each) => found.includes(each)).length)
  return (2 * both) / (count(({ expected }) => expected.length) + count(({ found }) => found.length))
}

const isLabelled = existsSync(new URL('credits/', beside))
if (!isLabelled) process.stdout.write('skipped: no labelled credit lines are beside the project\n')
describe.skipIf(!isLabelled)('labelled lines, English and French', () => {
  test('are read', () => {
    const lines = labelled<Person[]>('credit-lines.json').map(({ text, language, expected }) => {
      const found = parseCreditLine(text, { language }).credits
      return {
        expected: expected.map((each) => `${each.role}: ${each.name}`),
        found: found.map((each) => `${each.role}: ${each.name}`),
        places: {
          expected: expected.map((each) => `${each.name} @ ${each.location ?? ''}`),
          found: found.map((each) => `${each.name} @ ${each.place ?? ''}`),
        },
      }
    })
    const bylines = labelled<{ name: string }[]>('bylines.json').map(({ text, language, expected }) => ({
      expected: expected.map((each) => each.name),
      found: parseByline(text, { language }).credits.map((each) => each.name),
    }))
    type Dateline = { places: string[]; date?: string; agency?: string }
    const datelines = labelled<Dateline>('datelines.json').map(({ text, expected }) => {
      const read = parseDateline(text, { alone: true })
      return {
        expected: [expected.places.join('/'), expected.date ?? '', expected.agency ?? ''],
        found: [read?.place ?? '', read?.date ?? '', read?.agency ?? ''],
      }
    })
    const scores = {
      credits: f1(lines),
      places: f1(lines.map((line) => line.places)),
      bylines: f1(bylines),
      datelines: f1(datelines),
    }
    console.error(
      `F1 of ${lines.length} credit lines, ${bylines.length} bylines, ${datelines.length} datelines:`,
      scores,
    )
    expect(Math.min(...Object.values(scores))).toBeGreaterThan(0.95)
  })
})
