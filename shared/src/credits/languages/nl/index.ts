import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'nl',
  labels,
  styles,
  standing,
  lexicon,
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  at: (place) => `in ${place}`,
  apart: () => ', alsmede ',
}
