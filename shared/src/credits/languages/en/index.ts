import { datelineHead } from '../dateline-head.ts'
import type { HouseStyle } from '../house-style.ts'
import { joinWith } from '../join-with.ts'
import { printDate } from '../print-date.ts'
import { USUAL_ORDER } from '../usual-order.ts'
import { labels } from './labels.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const en: HouseStyle = {
  brackets: ['(', ')'],
  order: USUAL_ORDER,
  label: (role, names) => `${labels[role][names.length > 1 ? 1 : 0]} `,
  between: () => '; ',
  join: (names) => joinWith(names, ' and '),
  and: ' and ',
  apart: (label) =>
    / by $/.test(label) ? ', and by ' : / from $/.test(label) ? ', and from ' : ', and also ',
  at: (place) => `in ${place}`,
  byline: (names) => `By ${joinWith(names, ' and ')}`,
  dateline: (dateline) =>
    datelineHead({ ...dateline, date: printDate(dateline.date, (day, month) => `${MONTHS[month]} ${day}`) }),
}
