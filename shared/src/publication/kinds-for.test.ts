import { expect, test } from 'vitest'
import { LANGUAGES } from '../languages.ts'
import { kindsFor, type PublicationKind, prefixOf, type ReleaseKind } from './index.ts'

const AFTER: [PublicationKind | null, readonly ReleaseKind[]][] = [
  [null, ['alert', 'story', 'urgent']],
  ['alert', ['story', 'urgent', 'alert', 'correction']],
  ['urgent', ['story', 'update', 'correction', 'refile', 'alert']],
  ['story', ['update', 'correction', 'refile', 'alert']],
  ['update', ['update', 'correction', 'refile', 'alert']],
  ['correction', ['update', 'correction', 'refile', 'alert']],
  ['refile', ['update', 'correction', 'refile', 'alert']],
]

test.each(AFTER)('after %s may come %j', (out, kinds) => {
  expect(kindsFor(out)).toEqual(kinds)
})

test.each(Object.keys(LANGUAGES))('in %s readers and clients tell an urgent from an alert', (language) => {
  for (const destination of ['page', 'wire'] as const) {
    const said = (kind: 'alert' | 'urgent') => prefixOf(destination, language, { kind, update: null })
    expect(said('urgent')).not.toBe('')
    expect(said('urgent')).not.toBe(said('alert'))
  }
})
