import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'COLUNA',
  analysis: 'ANÁLISE',
  opinions: 'As opiniões expressas são de responsabilidade de quem assina.',
  noHoldings: 'Ninguém que trabalhou nesta reportagem detém os ativos nela citados.',
}
