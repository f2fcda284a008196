import type { NoticeOutcome } from '@copydesk/shared/notifications'
import type { Person } from '@copydesk/shared/people'
import type { ReviewAct } from '@copydesk/shared/review'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

const OUTCOMES: Partial<Record<ReviewAct, NoticeOutcome>> = {
  return: 'returned',
  clear: 'cleared',
  force: 'forced',
  hold: 'held',
  unhold: 'lifted',
  spike: 'spiked',
  revive: 'revived',
}

/** Tells whoever filed an edition what the desk decided. */
export async function notifyDecided(
  stores: Stores,
  { edition: { id }, about }: EditionFacts,
  { act, person, at }: { act: ReviewAct; person: Person; at: Date },
): Promise<string[]> {
  const filer = about.edition.filedBy
  const outcome = OUTCOMES[act]
  if (filer === null || outcome === undefined) return []
  const decision = { kind: 'decision' as const, outcome }
  return notify(stores, [
    { ...decision, person: filer, edition: id, thread: null, suggestion: null, by: person.id, at },
  ])
}
