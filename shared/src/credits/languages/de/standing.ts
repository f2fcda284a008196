import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'KOLUMNE',
  analysis: 'ANALYSE',
  opinions: 'Die Meinung ist die des Autors oder der Autorin.',
  noHoldings: 'Niemand, der an diesem Text mitgewirkt hat, hält die darin genannten Werte.',
}
