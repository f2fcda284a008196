import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'रॉयटर्स जैसी',
  brackets: ['(', ')'],
  between: '; ',
  end: '',
  capitals: 'none',
  repeatsByline: true,
  join: { comma: ', ', and: ' और ' },
  places: 'before',
  byline: { form: '{}', affiliation: ', {}', place: ' ({})' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: false, date: '{day} {month}' },
}

const akhbar: HouseStyle = {
  ...reuters,
  id: 'akhbar',
  name: 'अख़बार',
  brackets: ['', ''],
  between: ' | ',
  join: { comma: ', ', and: ' एवं ' },
  places: 'brackets',
  labels: {
    reporting: 'रिपोर्ट:',
    writing: 'लेखक:',
    editing: 'संपादक:',
    photo: 'तस्वीर:',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: ' ({})', place: ' ({})' },
  dateline: { form: '<{place}><, {date}>< ({agency})>:', capitals: false, date: '{day} {month}' },
}

export const styles = [reuters, akhbar] as const
