import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'KOLOM',
  analysis: 'ANALISIS',
  opinions: 'Pendapat dalam tulisan ini adalah milik penulis.',
  noHoldings: 'Tidak seorang pun yang mengerjakan berita ini memiliki aset yang disebut di dalamnya.',
}
