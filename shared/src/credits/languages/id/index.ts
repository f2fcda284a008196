import type { CreditLanguage } from '../credit-language.ts'
import { labels } from './labels.ts'
import { lexicon } from './lexicon.ts'
import { standing } from './standing.ts'
import { styles } from './styles.ts'

export const language: CreditLanguage = {
  tag: 'id',
  labels,
  styles,
  standing,
  lexicon,
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  at: (place) => `di ${place}`,
}
