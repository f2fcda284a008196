export {
  type BlockDifference,
  compareTexts,
  type Differences,
  differences,
  hasChanged,
  kindChanged,
  type Piece,
} from './differences.ts'
export {
  judge,
  mayActNow,
  type ReviewAct,
  type UnderReview,
} from './judge.ts'
export { STATES, type State, stateSchema } from './states.ts'
