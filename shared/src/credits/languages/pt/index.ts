import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'pt',
  labels,
  styles,
  standing,
  lexicon,
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
  at: (place) => `em ${place}`,
  apart: () => ', assim como ',
}
