import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'FELIETON',
  analysis: 'ANALIZA',
  opinions: 'Opinie wyrażone w tekście są opiniami autora.',
  noHoldings: 'Nikt z pracujących nad tym tekstem nie posiada wymienionych w nim aktywów.',
}
