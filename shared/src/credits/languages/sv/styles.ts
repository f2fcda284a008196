import type { HouseStyle } from '../house-style.ts'

const byra: HouseStyle = {
  id: 'byra',
  name: 'Nyhetsbyrå',
  brackets: ['(', ')'],
  between: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' och ' },
  places: 'behind',
  byline: { form: 'Av {}', affiliation: ', {}', place: ' i {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const tidning: HouseStyle = {
  ...byra,
  id: 'tidning',
  name: 'Tidning',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  repeatsByline: false,
  labels: {
    reporting: 'reportage:',
    contribution: 'medverkan:',
    writing: 'text:',
    editing: 'redigering:',
    translation: 'översättning:',
  },
  byline: { form: '{}', affiliation: '/{}', place: ' ({})' },
  dateline: { form: '<{place}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

export const styles = [byra, tidning] as const
