import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'RUBRICA',
  analysis: 'ANALISI',
  opinions: 'Le opinioni espresse sono dell’autore.',
  noHoldings: 'Nessuno di coloro che hanno lavorato a questo articolo possiede i titoli citati.',
}
