import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'COLUMN',
  analysis: 'ANALYSE',
  opinions: 'De meningen zijn die van de auteur.',
  noHoldings: 'Niemand die aan dit verhaal werkte, bezit de genoemde effecten.',
}
