import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'Según Reuters',
  brackets: ['(', ')'],
  between: '; ',
  beforeTranslation: '. ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' y ' },
  places: 'behind',
  byline: { form: 'Por {}', affiliation: ', {}', place: ' en {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const diario: HouseStyle = {
  ...reuters,
  id: 'diario',
  name: 'Diario',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  repeatsByline: false,
  labels: {
    reporting: 'información:',
    writing: 'texto:',
    editing: 'edición:',
    photo: { one: 'fotografía:', many: 'fotografías:' },
    translation: { one: 'traducción:', feminine: 'traductora:', masculine: 'traductor:' },
    translation_editing: 'edición en español:',
  },
  byline: { form: '{}', affiliation: ' ({})', place: ', {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})>.-', capitals: true, date: '{day} de {month}' },
}

export const styles = [reuters, diario] as const
