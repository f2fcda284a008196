import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'sv',
  labels,
  styles,
  standing,
  lexicon,
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  at: (place) => `i ${place}`,
  apart: () => ', liksom ',
}
