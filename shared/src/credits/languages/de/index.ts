import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'de',
  labels,
  styles,
  standing,
  lexicon,
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  at: (place) => `in ${place}`,
  apart: () => ', sowie ',
}
