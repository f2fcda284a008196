import { eyesMissing } from '@copydesk/shared/review'
import { approvers } from '../approvers.ts'
import type { ConditionOf } from './condition-of.ts'

/** So many people as the desk asks for have to clear exactly this copy. */
export const secondEyes: ConditionOf = async (_stores, reviewed) => {
  const { edition, copy, policy, clearings, clearedHash, written } = reviewed
  if (edition.state === 'draft' || edition.state === 'spiked' || edition.state === 'killed') return []
  if (copy.hash === clearedHash) return []
  const clearedBy = approvers(clearings)
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
      who: `${COUNT[more] ?? more} ${clearedBy.length === 0 ? '' : 'more '}of those who clear at its desk ${more === 1 ? 'clears' : 'clear'} it: not whoever filed it, owns it or is credited with writing it.`,
      place: { page: 'clear' },
    },
  ]
}

const COUNT: Record<number, string> = { 1: 'One', 2: 'Two', 3: 'Three' }
