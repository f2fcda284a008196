import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'ru',
  labels,
  styles,
  standing,
  lexicon,
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  at: (place) => `(${place})`,
}
