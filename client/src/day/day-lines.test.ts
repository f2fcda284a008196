import type { WentOut } from '@copydesk/shared/after-read'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { expect, test } from 'vitest'
import { type Day, dayOfNews } from './day-lines.ts'
import { dayOf, forWords } from './day-words.ts'

const now = new Date('2026-03-14T16:00:00Z')
const milo = { id: 'milo', name: 'Milo Dahl', role: 'editor', desk: null, color: 0 } as const

const story = (slug: string, due: string | null, ...editions: Partial<EditionRow>[]): StoryRow =>
  ({
    ...{ id: slug, slug, desk: 'business', due, budgetLine: '' },
    editions: editions.map((one, nth) => ({
      ...{ id: `${slug}-${nth}`, state: 'draft', desk: 'business', claimedBy: null, claimedAt: null },
      ...{ filedAt: null, clearedAt: null, changedSinceCleared: false, hold: null, embargo: null },
      ...{ ordered: false, notBefore: null, headline: slug },
      ...one,
    })),
  }) as unknown as StoryRow

const went = (
  edition: string,
  kind: WentOut['kind'],
  publishedAt: string,
  headline = 'As it went out',
): WentOut =>
  ({
    id: `${edition}-${kind}`,
    edition,
    kind,
    update: kind === 'update' ? 2 : null,
    publishedAt,
    headline,
    by: milo,
  }) as WentOut

const read = (stories: StoryRow[], out: WentOut[] = [], desk?: string) =>
  dayOfNews({ stories, out, desk, now, zone: 'Europe/London' })
const lines = (day: Day, part: keyof Day) =>
  day[part].map(({ story: { slug }, says }) => `${slug}: ${says.replace(/\d\d:\d\d/g, 'T')}`)

test('what is late and what is due today; what was cleared is neither', () => {
  const day = read([
    story('SOON', '2026-03-14T16:20:00Z', {}),
    story('LATE', '2026-03-14T15:10:00Z', { state: 'submitted', filedAt: '2026-03-14T15:30:00Z' }),
    story('PLAN', '2026-03-14T20:00:00Z'),
    story('DONE', '2026-03-14T15:00:00Z', { state: 'published' }),
    story('TOMORROW', '2026-03-15T09:00:00Z', {}),
  ])
  expect(lines(day, 'late')).toEqual(['LATE: due T, 50 min late'])
  expect(lines(day, 'due')).toEqual(['SOON: due T, in 20 min', 'PLAN: due T, in 4 h 00'])
})

test('for whom something waits, and how long: the longest first', () => {
  const day = read([
    story('FREE', null, { state: 'submitted', filedAt: '2026-03-14T15:48:00Z' }),
    story('TAKEN', null, { state: 'submitted', claimedBy: milo, claimedAt: '2026-03-14T14:00:00Z' }),
    story('READY', null, {
      state: 'approved',
      filedAt: '2026-03-14T12:00:00Z',
      clearedAt: '2026-03-14T13:00:00Z',
    }),
  ])
  expect(lines(day, 'waiting')).toEqual([
    'READY: waits for its release, 3 h 00',
    'TAKEN: waits for M. Dahl, 2 h 00',
    'FREE: waits for the desk, 12 min',
  ])
  expect(day.waiting.map(({ tone }) => tone)).toEqual(['stale', 'stale', undefined])
})

test('what went out today by the newsroom’s calendar, and what was mended; of one desk where it is asked', () => {
  const stories = [
    story('A', null, { state: 'published' }),
    story('B', null, { state: 'published', desk: 'paris' }),
  ]
  const out = [
    went('A-0', 'correction', '2026-03-14T15:00:00Z'),
    went('A-0', 'alert', '2026-03-14T14:30:00Z', 'QUAY SHUT AFTER BLAST'),
    went('A-0', 'update', '2026-03-14T14:00:00Z'),
    went('B-0', 'story', '2026-03-14T00:10:00Z'),
    went('A-0', 'story', '2026-03-13T23:50:00Z'),
    went('HIDDEN-0', 'story', '2026-03-14T15:00:00Z'),
  ]
  const day = read(stories, out)
  expect(lines(day, 'published')).toEqual([
    'A: alert T by M. Dahl',
    'A: update 2 T by M. Dahl',
    'B: published T by M. Dahl',
  ])
  expect(day.published[0]?.words).toBe('QUAY SHUT AFTER BLAST')
  expect(lines(day, 'mended')).toEqual(['A: corrected T by M. Dahl'])
  expect(lines(read(stories, out, 'paris'), 'published')).toEqual(['B: published T by M. Dahl'])
})

test('what is ordered or held says when and why', () => {
  const day = read([
    story('HELD', null, { state: 'approved', hold: { reason: 'A lawyer reads it', until: null } }),
    story('OVER', null, {
      ...{ state: 'approved', ordered: true, notBefore: '2026-03-14T18:00:00Z' },
      hold: { reason: 'An hour', until: '2026-03-14T15:59:00Z' },
    }),
    story('LATER', null, { state: 'approved', ordered: true, notBefore: '2026-03-14T18:00:00Z' }),
    story('UNTIL', null, { state: 'approved', ordered: true, embargo: { until: null, zone: null } }),
    // Its embargo is over, and something else keeps it.
    story('JOINT', null, {
      ...{ state: 'approved', ordered: true },
      embargo: { until: '2026-03-14T15:59:00Z', zone: 'UTC' },
    }),
    // What was ordered of it in another language was cancelled, and nothing has been since.
    story('NOBODY', null, { state: 'approved', embargo: { until: null, zone: null } }),
  ])
  expect(lines(day, 'goesOut')).toEqual([
    'HELD: held: A lawyer reads it',
    'OVER: goes out T',
    'LATER: goes out T',
    'UNTIL: embargo until it is lifted',
    'JOINT: goes out as soon as it may',
    'NOBODY: embargo until it is lifted',
  ])
  expect(lines(day, 'waiting')).toEqual(['HELD: waits for its release', 'NOBODY: waits for its release'])
})

test.each([
  [20_000, '1 min'],
  [59 * 60_000, '59 min'],
  [185 * 60_000, '3 h 05'],
  [30 * 3_600_000, '1 day'],
])('%i ms are %s', (ms, words) => expect(forWords(ms)).toBe(words))

test('a day is the newsroom’s, also in the night that has no hour', () => {
  expect(dayOf(new Date('2026-03-28T23:30:00Z'), 'Europe/Paris')).toBe('2026-03-29')
  expect(dayOf(new Date('2026-03-29T21:59:00Z'), 'Europe/Paris')).toBe('2026-03-29')
  expect(dayOf(new Date('2026-03-29T22:01:00Z'), 'Europe/Paris')).toBe('2026-03-30')
})
