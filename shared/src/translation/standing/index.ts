export { align } from './align.ts'
export { machineMade } from './machine-words.ts'
export { type Progress, progressOf, progressSchema } from './progress.ts'
export type { Standing } from './standing.ts'
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
export { isOfLeftOut, keyOfAct, keyOfWord } from './word-key.ts'
