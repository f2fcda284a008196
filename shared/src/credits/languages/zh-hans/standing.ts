import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: '专栏',
  analysis: '分析',
  opinions: '文中观点仅代表作者本人。',
  noHoldings: '参与本文采写编辑的人员均不持有文中所述资产。',
}
