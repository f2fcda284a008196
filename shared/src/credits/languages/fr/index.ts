import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { placeIn, placeOf } from './places.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'fr',
  labels,
  styles,
  standing,
  lexicon,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  firstDay: '1er',
  at: placeIn,
  placeOf,
  // H and Y are left alone: whether they elide depends on how the name is said.
  fit: (before, name) =>
    before.endsWith(' de ') && /^[aeiouàâéèêëîïôöùûü]/i.test(name) ? `${before.slice(0, -2)}’` : before,
  apart: () => ', ainsi que ',
}
