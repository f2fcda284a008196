import { type Condition, eyesMissing } from '@copydesk/shared/review'
import { approvers } from '../approvers.ts'
import type { ConditionOf } from './condition-of.ts'

/** So many people as the desk asks for have to clear exactly this copy. */
export const secondEyes: ConditionOf = async ({ review }, reviewed) => {
  const { edition, copy, policy, clearings, clearedHash, written } = reviewed
  if (edition.state === 'draft' || edition.state === 'spiked' || edition.state === 'killed') return []
  if (copy.hash === clearedHash) return (await review.forcing(edition.id)) === null ? [] : [NOT_REVIEWED]
  const clearedBy = approvers(clearings, policy)
  const mainWriter = policy.mainWriterNotAlone ? written.main : null
  const more = eyesMissing({ approvals: policy.approvals, mainWriter, clearedBy })
  // One whose newest copy nobody has to clear: what is out is what stands.
  if (more === 0) return []
  const isWriter = clearedBy.length >= policy.approvals
  return [
    {
      kind: 'second-eyes',
      for: 'release',
      blocks: true,
      words: isWriter
        ? 'Whoever wrote most of this copy has cleared it, and nobody else has.'
        : clearedBy.length === 0
          ? 'Nobody has cleared this copy.'
          : `${clearedBy.length} of ${policy.approvals} ${clearedBy.length === 1 ? 'has' : 'have'} cleared this copy.`,
      who: `${clearedBy.length === 0 ? FIRST[more] : MORE[more]} of its desk who neither filed nor wrote it ${more === 1 ? 'clears' : 'clear'} it.`,
      place: { page: 'clear' },
    },
  ]
}

/** It may go out: who looks at it now does so afterwards. */
const NOT_REVIEWED: Condition = {
  kind: 'second-eyes',
  for: 'release',
  blocks: false,
  words: 'It was forced, and nobody has reviewed it.',
  who: 'An editor of its desk who neither filed nor wrote it clears it.',
  place: { page: 'clear' },
}

const FIRST: Record<number, string> = { 1: 'An editor', 2: 'Two editors', 3: 'Three editors' }
const MORE: Record<number, string> = { 1: 'Another editor', 2: 'Two more editors', 3: 'Three more editors' }
