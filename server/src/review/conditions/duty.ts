import { DUTY_WORDS } from '@copydesk/shared/people'
import { whoHolds } from '../who-holds.ts'
import type { ConditionOf, ReviewedUnread } from './condition-of.ts'

/** Duties that look at every copy of the desk. */
export const duty: ConditionOf<ReviewedUnread> = async (
  stores,
  { edition, story, desk, policy, clearings },
) => {
  if (edition.state === 'draft' || edition.state === 'spiked' || edition.state === 'killed') return []
  const missing = policy.duties.filter((one) => !clearings.some(({ as }) => as === one))
  return Promise.all(
    missing.map(async (one) => ({
      kind: 'duty' as const,
      for: 'release' as const,
      blocks: true,
      words: `${DUTY_WORDS[one]} has not cleared this copy.`,
      who: `${await whoHolds(stores, one, { desk, story })} clears it.`,
      place: { page: 'clear' as const },
    })),
  )
}
