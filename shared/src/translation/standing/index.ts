export { align } from './align.ts'
export { type AnsweredActs, answeredActsSchema } from './answered-acts.ts'
export { machineMade } from './machine-words.ts'
export { type Prefilled, prefilledSchema } from './prefilled.ts'
export { type Progress, progressOf, progressSchema } from './progress.ts'
export type { Standing } from './standing.ts'
export { STANDING_SENTENCES } from './standing-sentences.ts'
export { NO_FACTS, type StandingRow, Standings } from './standings.ts'
export * from './translation-act.ts'
export {
  fieldOf,
  HEADLINE,
  isLine,
  isNamed,
  LINES,
  lineBlock,
  STANDFIRST,
  type TranslationBlock,
  translationBlock,
  translationBlocks,
  translationBlocksOf,
} from './translation-block.ts'
export { Typos } from './typos.ts'
export { SAYS, UNDO, undoOf, wordAfter } from './word-after.ts'
export { isOfLeftOut, keyOfAct, keyOfWord } from './word-key.ts'
