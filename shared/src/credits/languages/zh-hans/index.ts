import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'zh-Hans',
  labels,
  styles,
  standing,
  lexicon,
  months: '1 2 3 4 5 6 7 8 9 10 11 12'.split(' '),
  at: (place) => `（${place}）`,
}
