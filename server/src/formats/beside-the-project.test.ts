/**
 * What lies beside the project, where it does: a story as a wire sent it, and credit lines, bylines and datelines that
 * people labelled by hand. They are read, never copied; without them these tests pass over.
 */
import { existsSync, readFileSync } from 'node:fs'
import { printerFor, readByline, readCreditLine, readDateline } from '@copydesk/shared/credits/lines'
import { decodeWire, readWire } from '@copydesk/shared/formats'
import { describe, expect, test } from 'vitest'
import { wireStory } from '../testing/wire-story.ts'

const beside = new URL('../../../../shared/', import.meta.url)
const story = wireStory()

describe.skipIf(story === null)('a wire story', () => {
  test('every part finds its place, and what it does not say is asked for', () => {
    const read = readWire(decodeWire(story ?? new Uint8Array()))
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
    const lines = decodeWire(story ?? new Uint8Array()).split('\n')
    expect(read.body.map(({ text }) => text)).toEqual([
      lines[1]?.replace('TOKYO (Reuters) – ', ''),
      ...lines.slice(2, 13),
    ])
    expect(read.body).toHaveLength(12)
    expect(read.body.every(({ kind }) => kind === 'paragraph')).toBe(true)
    expect(read.bio).toBe(lines[15]?.trim())
  })
})

describe.skipIf(story === null)('its credit line', () => {
  test('names four people and what they did, and is printed and read back in three languages', () => {
    const line = decodeWire(story ?? new Uint8Array())
      .split('\n')
      .find((each) => each.startsWith('(With'))
    const { credits, unplaced } = readCreditLine(line ?? '')
    expect(credits.map(({ role }) => role)).toEqual([
      'contribution',
      'contribution',
      'writing',
      'translation',
    ])
    expect(credits.map(({ name }) => name.split(' ').length)).toEqual([2, 2, 2, 2])
    expect(unplaced).toEqual([])
    for (const language of ['en', 'fr', 'ja']) {
      const printed = printerFor(language).creditLine(credits)
      const back = readCreditLine(printed, { language }).credits
      expect(
        back.map(({ name, role }) => `${role}: ${name}`),
        printed,
      ).toEqual(credits.map(({ name, role }) => `${role}: ${name}`))
    }
  })
})

interface Labelled<Expected> {
  text: string
  language: string
  expected: Expected
}
type Person = { name: string; role: string; location?: string }

const labelled = <Expected>(file: string): Labelled<Expected>[] =>
  JSON.parse(readFileSync(new URL(`credits/${file}`, beside), 'utf8'))

interface Pair {
  expected: string[]
  found: string[]
}

/** Harmonic mean of what was found of the expected, and what was expected of the found. */
function f1(pairs: readonly Pair[]): number {
  const count = (pick: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + pick(pair), 0)
  const both = count(({ expected, found }) => expected.filter((each) => found.includes(each)).length)
  const all = count(({ expected }) => expected.length) + count(({ found }) => found.length)
  return all === 0 ? 1 : (2 * both) / all
}

const exact = (pairs: readonly Pair[]): number =>
  pairs.filter(({ expected, found }) => expected.join('|') === found.join('|')).length / pairs.length

const isLabelled = existsSync(new URL('credits/', beside))
if (!isLabelled) process.stdout.write('skipped: no labelled credit lines are beside the project\n')
describe.skipIf(!isLabelled)('labelled lines of every language', () => {
  test('credit lines: names with their roles, and their places', () => {
    const lines = labelled<Person[]>('credit-lines.json').map(({ text, language, expected }) => {
      const found = readCreditLine(text, { language }).credits
      const placed = (all: readonly { name: string; place?: string | undefined }[]): string[] =>
        all.flatMap(({ name, place }) => (place ? [`${name} @ ${place}`] : []))
      return {
        language,
        credits: {
          expected: expected.map((each) => `${each.role}: ${each.name}`),
          found: found.map((each) => `${each.role}: ${each.name}`),
        },
        places: {
          expected: placed(expected.map(({ name, location }) => ({ name, place: location }))),
          found: placed(found),
        },
      }
    })
    expect(f1(lines.map((line) => line.credits))).toBeGreaterThanOrEqual(0.97)
    expect(f1(lines.map((line) => line.places))).toBeGreaterThanOrEqual(0.93)
    for (const language of new Set(lines.map((line) => line.language))) {
      const theirs = lines.filter((line) => line.language === language)
      if (theirs.length >= 5)
        expect(f1(theirs.map((line) => line.credits)), language).toBeGreaterThanOrEqual(0.93)
    }
  })

  test('bylines and datelines, exactly', () => {
    type Bylined = { name: string; location?: string; affiliation?: string }
    const bylines = labelled<Bylined[]>('bylines.json').map(({ text, language, expected }) => ({
      expected: expected.map(
        ({ name, location = '', affiliation = '' }) => `${name}, ${location}, ${affiliation}`,
      ),
      found: readByline(text, { language }).credits.map(
        ({ name, place = '', affiliation = '' }) => `${name}, ${place}, ${affiliation}`,
      ),
    }))
    type Dateline = { places: string[]; date?: string; agency?: string }
    const datelines = labelled<Dateline>('datelines.json').map(({ text, language, expected }) => {
      const read = readDateline(text, { alone: true, language })
      return {
        expected: [expected.places.join('/'), expected.date ?? '', expected.agency ?? ''],
        found: [read?.place ?? '', read?.date ?? '', read?.agency ?? ''],
      }
    })
    expect(exact(bylines)).toBeGreaterThanOrEqual(0.95)
    expect(exact(datelines)).toBeGreaterThanOrEqual(0.95)
  })
})
