import { expect, test } from 'vitest'
import { LANGUAGES } from '../languages.ts'
import { kindsFor, type PublicationKind, prefixOf, type ReleaseKind } from './index.ts'

const ALERT = ['story', 'urgent', 'alert', 'correction'] as const
const URGENT = ['story', 'update', 'correction', 'refile', 'alert'] as const
const STORY = ['update', 'correction', 'refile', 'alert'] as const

const AFTER: [PublicationKind[], readonly ReleaseKind[]][] = [
  [[], ['alert', 'story', 'urgent']],
  [['alert'], ALERT],
  [['alert', 'correction'], ALERT],
  [['alert', 'urgent'], URGENT],
  [['urgent'], URGENT],
  [['urgent', 'correction'], URGENT],
  [['alert', 'correction', 'urgent', 'refile', 'correction'], URGENT],
  [['urgent', 'alert'], URGENT],
  [['urgent', 'story'], STORY],
  [['urgent', 'update'], STORY],
  [['story'], STORY],
  [['story', 'update'], STORY],
  [['story', 'correction'], STORY],
  [['story', 'refile'], STORY],
  [['story', 'alert'], STORY],
]

test.each(AFTER)('after %j may come %j', (out, kinds) => {
  expect(kindsFor(out.toReversed())).toEqual(kinds)
})

test.each(Object.keys(LANGUAGES))('in %s readers and clients tell an urgent from an alert', (language) => {
  for (const destination of ['page', 'wire'] as const) {
    const said = (kind: 'alert' | 'urgent') => prefixOf(destination, language, { kind, update: null })
    expect(said('urgent')).not.toBe('')
    expect(said('urgent')).not.toBe(said('alert'))
  }
})
