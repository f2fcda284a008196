import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'en',
  labels,
  styles,
  standing,
  lexicon,
  months: 'January February March April May June July August September October November December'.split(' '),
  at: (place) => `in ${place}`,
  apart: (before) =>
    before.endsWith(' by ') ? ', and by ' : before.endsWith(' from ') ? ', and from ' : ', and also ',
}
