import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'COLUMN',
  analysis: 'ANALYSIS',
  opinions: 'The opinions expressed are the author’s own.',
  noHoldings: 'Nobody who worked on this story holds any of the assets it names.',
}
