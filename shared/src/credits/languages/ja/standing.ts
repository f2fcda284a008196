import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'コラム',
  analysis: '分析',
  opinions: '本コラムは筆者個人の見解に基づいています。',
  noHoldings: '本記事の執筆・編集に携わった者は、記事中の資産を保有していません。',
}
