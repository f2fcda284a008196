import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'Secondo Reuters',
  brackets: ['(', ')'],
  between: ', ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' e ' },
  places: 'behind',
  byline: { form: 'Di {}', affiliation: ', {}', place: ' a {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const quotidiano: HouseStyle = {
  ...reuters,
  id: 'quotidiano',
  name: 'Quotidiano',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  repeatsByline: false,
  labels: {
    reporting: 'servizio:',
    writing: 'testo:',
    editing: 'revisione:',
    desk: 'redazione:',
    translation: { one: 'traduzione:', feminine: 'traduttrice:', masculine: 'traduttore:' },
    translation_editing: 'revisione della traduzione:',
  },
  byline: { form: '{}', affiliation: ' ({})', place: ', {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> -', capitals: false, date: '{day} {month}' },
}

export const styles = [reuters, quotidiano] as const
