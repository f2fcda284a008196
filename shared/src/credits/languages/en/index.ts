import type { Dateline, HouseStyle } from '../house-style.ts'
import { joinWith } from '../join-with.ts'
import { printDate } from '../print-date.ts'
import { shouted } from '../shouted.ts'
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
  order: [
    'reporting',
    'additional_reporting',
    'contribution',
    'writing',
    'compilation',
    'editing',
    'desk',
    'photo',
    'video',
    'graphics',
    'data',
    'production',
    'translation',
    'translation_editing',
  ],
  label: (role, names) => `${labels[role][names.length > 1 ? 1 : 0]} `,
  between: () => '; ',
  join: (names) => joinWith(names, ' and '),
  and: ' and ',
  apart: (label) =>
    / by $/.test(label) ? ', and by ' : / from $/.test(label) ? ', and from ' : ', and also ',
  at: (place) => `in ${place}`,
  byline: (names) => `By ${joinWith(names, ' and ')}`,
  dateline: ({ place, date, agency }: Dateline) => {
    const when = printDate(date, (day, month) => `${MONTHS[month]} ${day}`)
    const head = [shouted(place), when].filter((part) => part !== '').join(', ')
    return [head, agency === '' ? '' : `(${agency})`].filter((part) => part !== '').join(' ')
  },
}
