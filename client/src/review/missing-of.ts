import type { Condition } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { advice, type Looked } from './advice.ts'

/** What is missing, who can settle it, and where. */
export type Missing = Pick<Condition, 'blocks' | 'words' | 'who' | 'place'> & { kind?: Condition['kind'] }

/**
 * What is missing for the next step. Nothing is asked of what is out as it stands, or set aside; of a draft also what the
 * desk would ask for around it.
 */
export function missingOf(
  { edition, conditions, notReviewed }: Pick<EditionPage, 'edition' | 'conditions' | 'notReviewed'>,
  looked: Looked | null,
): readonly Missing[] {
  switch (edition.state) {
    case 'spiked':
    case 'killed':
      return []
    case 'published':
      return edition.changedSinceCleared || notReviewed ? conditions : []
    case 'draft':
      return looked ? [...conditions, ...advice(looked)] : conditions
    case 'submitted':
    case 'approved':
      return conditions
    default:
      return conditions
  }
}
