import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: '專欄',
  analysis: '分析',
  opinions: '文中觀點僅代表作者本人。',
  noHoldings: '參與本文採寫編輯的人員均未持有文中所述資產。',
}
