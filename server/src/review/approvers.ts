import type { DeskPolicy } from '@copydesk/shared/review'
import type { Clearing } from './review-store.ts'

/** Ids of those who cleared a copy as one of the editors whose clearing counts at the desk, each once. */
export const approvers = (
  clearings: readonly Pick<Clearing, 'as' | 'person'>[],
  { counts }: Pick<DeskPolicy, 'counts'>,
): string[] => [
  ...new Set(
    clearings.flatMap(({ as, person }) => ((counts as readonly string[]).includes(as) ? [person] : [])),
  ),
]
