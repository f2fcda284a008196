import type { StandingWords } from '../standing-words.ts'

export const standing: StandingWords = {
  column: 'КОЛОНКА',
  analysis: 'АНАЛИЗ',
  opinions: 'Мнение автора может не совпадать с мнением редакции.',
  noHoldings: 'Никто из работавших над этим материалом не владеет упомянутыми в нём активами.',
}
