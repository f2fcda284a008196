import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'KÖŞE YAZISI',
  analysis: 'ANALİZ',
  opinions: 'Yazıdaki görüşler yazarına aittir.',
  noHoldings: 'Bu haberi hazırlayanların hiçbiri haberde adı geçen varlıklara sahip değildir.',
}
