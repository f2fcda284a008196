import { describe, expect, test } from 'vitest'
import { type Plan, readPlan } from './read-plan.ts'
import { suggestedSlug, typedSlug } from './slug.ts'

const plan: Plan = {
  slug: 'MARLOW-DREDGE/DELAY',
  headline: ' Marlow port to shut its east lock ',
  desk: 'business',
  genre: 'news',
  urgency: '3',
  owner: '',
  due: '2026-03-14T16:30',
  eventTime: '',
  targetLength: '450',
  budgetLine: '',
  languagesWanted: ['fr', 'en'],
  language: 'en',
  restrictedTo: ['ana', 'milo'],
  onlyPlanned: false,
}

test('a plan is read as the server wants it: times with their zone, nothing for what is empty', () => {
  const { story } = readPlan(plan)
  expect(story).toMatchObject({
    headline: 'Marlow port to shut its east lock',
    owner: null,
    due: new Date(2026, 2, 14, 16, 30).toISOString(),
    eventTime: null,
    targetLength: 450,
    languagesWanted: ['fr'],
    restrictedTo: ['ana', 'milo'],
    withCopy: true,
  })
})

test.each<[field: keyof Plan, change: Partial<Plan>]>([
  ['slug', { slug: '' }],
  ['slug', { slug: 'two words' }],
  ['desk', { desk: '' }],
  ['targetLength', { targetLength: 'long' }],
  ['targetLength', { targetLength: '0' }],
  ['due', { due: 'tomorrow' }],
  ['budgetLine', { onlyPlanned: true }],
])('a fault in %s is said beside it, and nothing is created', (field, change) => {
  const { story, faults } = readPlan({ ...plan, ...change })
  expect(story).toBeNull()
  expect(Object.keys(faults ?? {})).toEqual([field])
})

describe('slugs', () => {
  test.each([
    ['Marlow port to shut its east lock', 'MARLOW-PORT/SHUT'],
    ['Senators vote', 'SENATORS-VOTE'],
    ['UPDATE 1-Port shuts its lock', 'PORT-SHUTS/LOCK'],
    ['The lock', ''],
    ['', ''],
    ['L’écluse de Marlow ferme', 'L-ÉCLUSE/MARLOW'],
  ])('“%s” suggests “%s”', (headline, slug) => {
    expect(suggestedSlug(headline)).toBe(slug)
  })
  test('what is typed becomes a slug while it is typed', () => {
    expect(typedSlug('rail strike / vote!')).toBe('rail-strike-/-vote')
    expect(typedSlug('/-x')).toBe('x')
  })
})
