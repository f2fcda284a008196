export { compareWords, type Piece, wordDifference } from './compare-words.ts'
export {
  type BlockDifference,
  changedWords,
  type Differences,
  differences,
  hasChanged,
  kindChanged,
} from './differences.ts'
export { emptyCopy } from './empty-copy.ts'
export {
  judge,
  mayActNow,
  type ReviewAct,
  type UnderReview,
} from './judge.ts'
export { STATES, type State, stateSchema } from './states.ts'
