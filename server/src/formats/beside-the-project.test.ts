/**
 * What lies beside the project, where it does: the story with which the product is thought out, and credit lines,
 * bylines and datelines that people labelled by hand. They are read, never copied; without them these tests pass over.
 */
import { existsSync, readFileSync } from 'node:fs'
import { printerFor, readByline, readCreditLine, readDateline } from '@copydesk/shared/credits/lines'
import { decodeWire, readWire } from '@copydesk/shared/formats'
import { describe, expect, test } from 'vitest'

const beside = new URL('../../../../shared/', import.meta.url)
const seed = new URL('seed/wire-story.txt', beside)

describe.skipIf(!existsSync(seed))('the seed story', () => {
  test('every part finds its place, and what it does not say is asked for', () => {
    const read = readWire(decodeWire(readFileSync(seed)))
    expect(read.byline).toHaveLength(1)
    expect(read.dateline).toEqual({ place: 'TOKYO', date: '', agency: 'Reuters' })
    expect(read.body).toHaveLength(12)
    expect(read.body[0]?.text).toMatch(/^Japanese carmaker/)
    expect(read.credits.map(({ role, uncertain }) => [role, uncertain ?? false])).toEqual([
      ['contribution', false],
      ['contribution', false],
      ['writing', false],
      ['translation', true],
    ])
    expect(read.rights).toMatch(/^Copyright ©/)
    expect(read.bio).toMatch(/^I have over/)
    expect(read.unplaced).toEqual([])
    expect(read.missing).toEqual(['headline', 'date'])
  })
})

describe.skipIf(!existsSync(seed))('the seed’s credit line', () => {
  test('names four people and what they did, and is printed and read back in three languages', () => {
    const line = readFileSync(seed, 'utf8')
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

describe.skipIf(!existsSync(new URL('credits/', beside)))('labelled lines of every language', () => {
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
