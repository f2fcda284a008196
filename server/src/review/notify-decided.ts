import type { Person } from '@copydesk/shared/people'
import type { ReviewAct } from '@copydesk/shared/review'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

/** Tells whoever filed an edition that it was cleared or comes back to them. */
export async function notifyDecided(
  stores: Stores,
  { edition: { id }, about }: EditionFacts,
  { act, person, at }: { act: ReviewAct; person: Person; at: Date },
): Promise<string[]> {
  const filer = about.edition.filedBy
  if (filer === null || (act !== 'return' && act !== 'clear')) return []
  const decision = {
    kind: 'decision' as const,
    outcome: act === 'return' ? ('returned' as const) : ('cleared' as const),
  }
  return notify(stores, [
    { ...decision, person: filer, edition: id, thread: null, suggestion: null, by: person.id, at },
  ])
}
