import type { Decided } from '@copydesk/shared/suggestions'
import type { DecisionRecord } from './decision-store.ts'

/** A decision as pages are told of it. */
export const decidedOf = ({ group, decision, person, at, by, words, undone }: DecisionRecord): Decided => ({
  ...{ group, decision, person, at, by, words, undone },
})
