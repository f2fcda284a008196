import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/** It does not go out until its holder or another editor lifts this, or the time comes. Filing and clearing go on. */
export async function holdEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { reason, until }: { reason: string; until: string | null },
): Promise<EditionPage> {
  const end = until === null ? null : new Date(until).toISOString()
  return takeAct(newsroom, person, id, {
    act: 'hold',
    note: reason,
    details: { until: end },
    async also({ review }, _facts, { at }) {
      if (end !== null && Date.parse(end) <= at.getTime())
        throw new Refusal('bad-request', 'That time has passed. Choose a later one, or none.')
      await review.putHold(id, { reason, by: person.id, at: at.toISOString(), until: end })
      return []
    },
  })
}
