import type { Release, ReleasesPage } from '@copydesk/shared/publication'
import { expect, test } from 'vitest'
import { mayDecide, underEmbargo } from './under-embargo.ts'

const now = '2030-03-04T12:00:00.000Z'
const release = (id: string, state: Release['state'], until: string | null, ...editions: string[]) =>
  ({
    ...{ id, state, embargo: { until, zone: null } },
    editions: editions.map((edition) => ({ edition, out: false })),
  }) as Release
const ready = (edition: string, allowed: boolean) =>
  ({ edition, may: { allowed, why: '' } }) as ReleasesPage['editions'][number]

test('an embargo outlives what was ordered under it, until its time', () => {
  const releases = [
    release('waits', 'waiting', null, 'en'),
    release('cancelled', 'cancelled', '2030-03-04T12:00:01.000Z', 'en'),
    release('stopped', 'stopped', null, 'en'),
    release('over', 'stopped', now, 'en'),
    release('gone', 'done', null, 'en'),
  ]
  expect(underEmbargo({ now, releases }).map(({ id }) => id)).toEqual(['waits', 'cancelled', 'stopped'])
})

test('who may not release the French lifts no embargo over it, though the English is theirs', () => {
  const editions = [ready('en', true), ready('fr', false)]
  const english = release('first', 'cancelled', null, 'en')
  const french = release('second', 'cancelled', null, 'fr')
  expect(mayDecide({ editions }, [english])).toBe(true)
  expect(mayDecide({ editions }, [english, french])).toBe(false)
})
