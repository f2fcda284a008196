import type { Asker } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { describe, expect, test } from 'vitest'
import { GROUP_WORDS, grouped, matching, place, shownOf } from './grouping.ts'

const person = (name: string, role: Person['role'], desk: string | null): Person & Asker => ({
  id: name.toLowerCase(),
  name,
  role,
  desk,
  color: 0,
  desks: desk === null ? [] : [desk],
  duties: [],
})
const ines = person('Ines', 'reporter', 'business')
const priya = person('Priya', 'editor', 'business')
const milo = person('Milo', 'managing-editor', null)

const edition = (facts: Partial<EditionRow>): EditionRow => ({
  id: 'e',
  language: 'en',
  follows: null,
  desk: 'business',
  state: 'draft',
  headline: '',
  words: 0,
  claimedBy: null,
  claimedAt: null,
  filedTo: null,
  filedAt: null,
  clearedAt: null,
  changedSinceCleared: false,
  ...{ hold: null, embargo: null, ordered: false, notBefore: null, publishedAt: null, publishedAs: null },
  progress: null,
  present: [],
  ...facts,
})
const story = (facts: Partial<StoryRow>, ...editions: Partial<EditionRow>[]): StoryRow => ({
  id: facts.slug ?? 's',
  slug: 'S',
  desk: 'business',
  genre: 'news',
  urgency: 3,
  owner: ines,
  begunBy: 'ines',
  due: null,
  targetLength: null,
  budgetLine: '',
  languagesWanted: [],
  eventTime: null,
  restrictedTo: null,
  outsideOriginal: null,
  assigned: [],
  createdAt: '2026-03-14T08:00:00Z',
  editions: editions.map((one) => edition({ desk: facts.desk ?? 'business', ...one })),
  ...facts,
})

describe('what waits for whom', () => {
  test.each<[what: string, who: Person & Asker, story: StoryRow, group: string]>([
    ['a budget line', priya, story({}), 'Budget'],
    ['a draft', priya, story({}, {}), 'Being written'],
    ['filed on her desk', priya, story({}, { state: 'submitted' }), 'For you to clear'],
    ['filed, seen by the reporter', ines, story({}, { state: 'submitted' }), 'Filed'],
    ['filed on another desk', priya, story({ desk: 'world' }, { state: 'submitted' }), 'Filed'],
    ['filed on any desk', milo, story({ desk: 'world' }, { state: 'submitted' }), 'For you to clear'],
    [
      'on another desk, which she was asked to edit',
      priya,
      story(
        { desk: 'world', assigned: [{ person: priya, as: 'editor', edition: null }] },
        { state: 'submitted' },
      ),
      'For you to clear',
    ],
    ['filed to her', priya, story({ desk: 'world' }, { state: 'submitted', filedTo: priya }), 'Filed'],
    [
      'filed to her, on her desk',
      priya,
      story({}, { state: 'submitted', filedTo: priya }),
      'For you to clear',
    ],
    ['filed to somebody else', milo, story({}, { state: 'submitted', filedTo: priya }), 'Filed'],
    ['claimed by her', priya, story({}, { state: 'submitted', claimedBy: priya }), 'For you to clear'],
    [
      'claimed by her, and handed to another desk since',
      priya,
      story({ desk: 'world' }, { state: 'submitted', claimedBy: priya }),
      'With an editor',
    ],
    ['claimed by somebody else', milo, story({}, { state: 'submitted', claimedBy: priya }), 'With an editor'],
    ['filed, but her own', priya, story({ owner: priya }, { state: 'submitted' }), 'Filed'],
    ['cleared', priya, story({}, { state: 'approved' }), 'Cleared'],
    [
      'changed since it was cleared',
      priya,
      story({}, { state: 'approved', changedSinceCleared: true }),
      'For you to clear',
    ],
    [
      'the French filed, the English cleared',
      priya,
      story({}, { state: 'approved' }, { state: 'submitted', follows: 'e' }),
      'For you to clear',
    ],
    [
      'the French filed, which her desk does for another',
      priya,
      story({ desk: 'world' }, {}, { state: 'submitted', follows: 'e', desk: 'business' }),
      'For you to clear',
    ],
    ['published', priya, story({}, { state: 'published' }), 'Published'],
    [
      'published, with a language that is cleared and waits for its release',
      priya,
      story({}, { state: 'published' }, { state: 'approved', follows: 'e' }),
      'Cleared',
    ],
    ['spiked', priya, story({}, { state: 'spiked' }), 'Spiked or killed'],
  ])('%s', (_what, who, one, group) => {
    expect(GROUP_WORDS[place(one, who).group]).toBe(group)
  })

  test('the edition that waits is the one that opens', () => {
    const row = story({}, { id: 'en', state: 'approved' }, { id: 'fr', follows: 'en', state: 'submitted' })
    expect(place(row, priya).edition?.id).toBe('fr')
    expect(place(story({}, { id: 'en' }), priya).edition?.id).toBe('en')
  })
})

test('what is due first stands first, then what is urgent; no due time comes last', () => {
  const rows = [
    story({ slug: 'C' }, {}),
    story({ slug: 'B', urgency: 2 }, {}),
    story({ slug: 'LATE', due: '2026-03-14T19:00:00Z' }, {}),
    story({ slug: 'SOON', due: '2026-03-14T16:00:00Z' }, {}),
  ]
  const [group] = grouped(rows.map((row) => place(row, ines)))
  expect(group?.placed.map((one) => one.story.slug)).toEqual(['SOON', 'LATE', 'B', 'C'])
})

test('groups come in the order of the desk’s work, and empty ones are left out', () => {
  const rows = [
    story({ slug: 'A' }, { state: 'approved' }),
    story({ slug: 'B' }),
    story({ slug: 'C' }, { state: 'submitted' }),
  ]
  expect(grouped(rows.map((row) => place(row, priya))).map(({ group }) => GROUP_WORDS[group])).toEqual([
    'For you to clear',
    'Budget',
    'Cleared',
  ])
})

describe('the filter', () => {
  const rows = [
    story({ slug: 'MARLOW-GATE/LOCK' }, { headline: 'L’écluse fermée', present: [priya] }),
    story({ slug: 'RAIL', desk: 'world', budgetLine: 'A vote on Thursday' }),
  ]
  test.each([
    ['marlow', 1],
    ['ECLUSE', 1],
    ['priya lock', 1],
    ['thursday', 1],
    ['ines', 2],
    ['priya vote', 0],
    ['  ', 2],
  ])('“%s” finds %i', (words, count) => {
    expect(matching(rows, { words })).toHaveLength(count)
  })
  test('a desk shows its own, and what it does for another', () => {
    expect(matching(rows, { desk: 'world' }).map(({ slug }) => slug)).toEqual(['RAIL'])
    const french = story({ slug: 'GRAIN', desk: 'world' }, {}, { follows: 'e', desk: 'paris' })
    expect(matching([...rows, french], { desk: 'paris' })).toEqual([french])
  })
})

describe('a queue', () => {
  const waiting = {
    returned: [{ edition: 'back', at: '', by: 'Priya', note: '' }],
    queries: [{ edition: 'asked', count: 2 }],
  }
  const rows = [
    story({ slug: 'FREE' }, { state: 'submitted' }),
    story({ slug: 'AWAY', desk: 'world' }, { state: 'submitted' }),
    story({ slug: 'HERS' }, { state: 'submitted', claimedBy: priya }),
    story({ slug: 'FOR HER', desk: 'world' }, { state: 'submitted', filedTo: priya }),
    story({ slug: 'BACK' }, { id: 'back' }),
    story({ slug: 'ASKED', owner: priya }, { id: 'en', state: 'published' }, { id: 'asked', follows: 'en' }),
    story({ slug: 'PLAN', owner: priya }),
    story(
      { slug: 'GIVEN', owner: null, assigned: [{ person: priya, as: 'translator', edition: 'fr' }] },
      { id: 'en' },
      { id: 'fr', follows: 'en' },
    ),
  ]
  const slugs = (filters: Parameters<typeof shownOf>[1]) =>
    shownOf(rows, filters, priya, waiting).map((one) => one.story.slug)
  test.each([
    [{ queue: 'desk' }, ['FREE']],
    [{ queue: 'desk', desk: 'world' }, ['AWAY', 'FOR HER']],
    [{ queue: 'with' }, ['HERS', 'FOR HER']],
    [{ queue: 'mine' }, ['PLAN', 'GIVEN']],
    [{ queue: 'returned' }, ['BACK']],
    [{ queue: 'queries' }, ['ASKED']],
    [{ state: 'filed,planned' }, ['FREE', 'AWAY', 'FOR HER', 'PLAN']],
    [{ state: 'with', words: 'hers' }, ['HERS']],
  ] as const)('%j shows %j', (filters, expected) => {
    expect(slugs(filters)).toEqual(expected)
  })
  test('opens the edition that waits in it', () => {
    const opens = (filters: Parameters<typeof shownOf>[1]) =>
      shownOf(rows, filters, priya, waiting).map((one) => one.edition?.id)
    expect(opens({ queue: 'queries' })).toEqual(['asked'])
    expect(opens({ queue: 'mine' })).toEqual([undefined, 'fr'])
  })
})
