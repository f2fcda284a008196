import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'tr',
  labels,
  styles,
  standing,
  lexicon,
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  at: (place) => `(${place})`,
}
