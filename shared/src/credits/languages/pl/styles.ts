import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'Jak Reuters',
  brackets: ['(', ')'],
  between: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' i ' },
  places: 'brackets',
  byline: { form: '{}', affiliation: ', {}', place: ' ({})' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const dziennik: HouseStyle = {
  ...reuters,
  id: 'dziennik',
  name: 'Dziennik',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  join: { comma: ', ', and: ' oraz ' },
  labels: {
    reporting: 'relacja:',
    contribution: 'przy współpracy:',
    translation: { one: 'przekład:', feminine: 'tłumaczka:', masculine: 'tłumacz:' },
    photo: 'fot.',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: ' ({})', place: ' ({})' },
  dateline: { form: '<{place}>< ({agency})> -', capitals: false, date: '{day} {month}' },
}

export const styles = [reuters, dziennik] as const
