import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'CHRONIQUE',
  analysis: 'ANALYSE',
  opinions: 'Les opinions exprimées n’engagent que leur auteur.',
  noHoldings: 'Aucun des auteurs de cet article ne détient les actifs qui y sont cités.',
}
