import { datelineHead } from '../dateline-head.ts'
import type { HouseStyle } from '../house-style.ts'
import { joinWith } from '../join-with.ts'
import { printDate } from '../print-date.ts'
import { USUAL_ORDER } from '../usual-order.ts'
import { ALONE, labels } from './labels.ts'
import { placeIn } from './place-in.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** French sets a space before tall punctuation; it must not break there. */
const NBSP = '\u00a0'

export const fr: HouseStyle = {
  brackets: ['(', ')'],
  // "Édité par" after "version française" names the French editor, so the original's editor stands before.
  order: USUAL_ORDER,
  label: (role, names, after) => {
    if (role === 'translation_editing' && !after.includes('translation')) return `${ALONE} `
    const label = labels[role][names.length > 1 ? 1 : 0].replace(' :', `${NBSP}:`)
    // H and Y are left alone: whether they elide depends on how the name is said.
    return / de$/.test(label) && /^[aeiouàâéèêëîïôöùûü]/i.test(names[0] ?? '')
      ? `${label.slice(0, -1)}’`
      : `${label} `
  },
  between: (next) => (next === 'translation' ? `${NBSP}; ` : ', '),
  join: (names) => joinWith(names, ' et '),
  and: ' et ',
  apart: () => ', ainsi que ',
  at: placeIn,
  byline: (names) => `Par ${joinWith(names, ' et ')}`,
  dateline: (dateline) =>
    datelineHead({
      ...dateline,
      date: printDate(dateline.date, (day, month) => `${day === 1 ? '1er' : day} ${MONTHS[month]}`),
    }),
}
