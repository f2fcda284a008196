export { compareWords, type Piece, wordDifference } from './compare-words.ts'
export { type Condition, type SettlingPanel, sentenceOf } from './condition.ts'
export {
  APPROVERS,
  type Approver,
  ASKED_DUTIES,
  type AskedDuty,
  type ChecklistLine,
  type DeskPolicy,
  deskPolicySchema,
  FIRST_POLICY,
} from './desk-policy.ts'
export {
  type BlockDifference,
  changedWords,
  type Differences,
  differences,
  hasChanged,
  kindChanged,
} from './differences.ts'
export { emptyCopy } from './empty-copy.ts'
export { judge, mayActNow } from './judge.ts'
export { eyesMissing } from './second-eyes.ts'
export { standsUntil } from './stands-until.ts'
export { STATES, type State, stateSchema } from './states.ts'
export { clearingSuffices, REVIEW_ACTS, type ReviewAct } from './transitions.ts'
export type { Hold, UnderReview } from './under-review.ts'
