import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'مقال رأي',
  analysis: 'تحليل',
  opinions: 'الآراء الواردة تعبّر عن رأي كاتبها.',
  noHoldings: 'لا يملك أيّ ممن عملوا على هذا التقرير شيئًا من الأصول المذكورة فيه.',
}
