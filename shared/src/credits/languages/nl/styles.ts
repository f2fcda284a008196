import type { HouseStyle } from '../house-style.ts'

const persbureau: HouseStyle = {
  id: 'persbureau',
  name: 'Persbureau',
  brackets: ['(', ')'],
  between: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' en ' },
  places: 'behind',
  byline: { form: 'Door {}', affiliation: ', {}', place: ' in {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const krant: HouseStyle = {
  ...persbureau,
  id: 'krant',
  name: 'Krant',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  repeatsByline: false,
  labels: {
    reporting: 'reportage:',
    contribution: 'medewerking:',
    writing: 'tekst:',
    editing: 'eindredactie:',
    translation: { one: 'vertaling:', feminine: 'vertaalster:', masculine: 'vertaler:' },
    translation_editing: 'eindredactie van de vertaling:',
  },
  byline: { form: '{}', affiliation: ' ({})', place: ', {}' },
  dateline: { form: '<{place}>< ({agency})> -', capitals: false, date: '{day} {month}' },
}

export const styles = [persbureau, krant] as const
