import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'es',
  labels,
  styles,
  standing,
  lexicon,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  at: (place) => `en ${place}`,
  apart: () => ', así como ',
  // "Y" before the sound of I is "e"; "hielo" keeps its "y".
  and: (and, next) => (/^(?:i|hi(?!e))/i.test(next) && and === ' y ' ? ' e ' : and),
}
