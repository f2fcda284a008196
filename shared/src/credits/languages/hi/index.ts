import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'hi',
  labels,
  styles,
  standing,
  lexicon,
  months: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' '),
  at: (place) => `${place} में`,
}
