import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'After Reuters',
  brackets: ['(', ')'],
  between: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' and ' },
  places: 'behind',
  byline: { form: 'By {}', affiliation: ', {}', place: ' in {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{month} {day}' },
}

const ap: HouseStyle = {
  ...reuters,
  id: 'ap',
  name: 'After AP',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  labels: {
    reporting: '{} reported',
    additional_reporting: 'with additional reporting by',
    contribution: '{} contributed to this report',
    writing: '{} wrote this story',
    editing: 'edited by',
  },
  dateline: { form: '<{place}>< ({agency})> —', capitals: true, date: '{month} {day}' },
}

const bloomberg: HouseStyle = {
  ...reuters,
  id: 'bloomberg',
  name: 'After Bloomberg',
  brackets: ['--', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  labels: { contribution: 'with assistance from', editing: 'edited by' },
  repeatsByline: false,
  dateline: { form: '<{place}>< ({agency})> --', capitals: false, date: '{month} {day}' },
}

const guardian: HouseStyle = {
  ...reuters,
  id: 'guardian',
  name: 'After the Guardian',
  brackets: ['', ''],
  capitals: 'clauses',
  labels: {
    reporting: 'reporting:',
    additional_reporting: 'additional reporting:',
    writing: 'words:',
    editing: 'editor:',
    photo: { one: 'photograph:', many: 'photographs:' },
    graphics: 'graphics:',
    translation: 'translation:',
  },
  byline: { form: '{}', affiliation: ' of {}', place: ' in {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: false, date: '{day} {month}' },
}

const nyt: HouseStyle = {
  ...ap,
  id: 'nyt',
  name: 'After The New York Times',
  labels: {
    ...ap.labels,
    contribution: '{} contributed reporting',
    research: '{} contributed research',
    production: 'produced by',
  },
  repeatsByline: false,
  dateline: { form: '<{place}>< ({agency})> —', capitals: true, date: '{month} {day}' },
}

export const styles = [reuters, ap, bloomberg, guardian, nyt] as const
