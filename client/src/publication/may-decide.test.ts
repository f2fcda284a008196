import type { ReleasesPage } from '@copydesk/shared/publication'
import { expect, test } from 'vitest'
import { mayDecide } from './may-decide.ts'

const release = (...editions: { edition: string; out: boolean }[]) =>
  ({ editions }) as ReleasesPage['releases'][number]
const ready = (edition: string, allowed: boolean) =>
  ({ edition, may: { allowed, why: '' } }) as ReleasesPage['editions'][number]

test('who may not release the French decides nothing of what it waits in, until it is out', () => {
  const editions = [ready('en', true), ready('fr', false)]
  const english = { edition: 'en', out: false }
  expect(mayDecide({ editions }, [release(english)])).toBe(true)
  expect(mayDecide({ editions }, [release(english, { edition: 'fr', out: false })])).toBe(false)
  expect(mayDecide({ editions }, [release(english, { edition: 'fr', out: true })])).toBe(true)
})
