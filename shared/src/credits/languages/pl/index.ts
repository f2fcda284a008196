import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'pl',
  labels,
  styles,
  standing,
  lexicon,
  months:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
      ' ',
    ),
  at: (place) => `(${place})`,
}
