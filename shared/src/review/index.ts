export {
  type BlockDifference,
  type Differences,
  differences,
  hasChanged,
  kindChanged,
  type Piece,
} from './differences.ts'
export {
  type Judgement,
  judge,
  MACHINE,
  mayActNow,
  REVIEW_ACTS,
  type ReviewAct,
  type UnderReview,
} from './judge.ts'
export { STATES, type State, stateSchema } from './states.ts'
