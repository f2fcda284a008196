import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'Nach Reuters',
  brackets: ['(', ')'],
  between: ', ',
  beforeTranslation: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' und ' },
  places: 'behind',
  byline: { form: 'Von {}', affiliation: ', {}', place: ' in {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: false, date: '{day}. {month}' },
}

const dpa: HouseStyle = {
  ...reuters,
  id: 'dpa',
  name: 'Nach dpa',
  brackets: ['', ''],
  between: '; ',
  capitals: 'clauses',
  places: 'brackets',
  labels: {
    reporting: { one: 'Autor/in:', many: 'Autor/innen:' },
    writing: 'Text:',
    translation: {
      one: 'Übersetzung:',
      feminine: 'Übersetzerin:',
      masculine: 'Übersetzer:',
    },
    translation_editing: 'Redaktion der Übersetzung:',
    editing: 'Schlussredaktion:',
    compilation: 'Zusammenstellung:',
  },
  byline: { form: 'Von {}', affiliation: ', {}', place: ', {}' },
  dateline: { form: '<{place}>< ({agency})> -', capitals: false, date: '{day}. {month}' },
}

export const styles = [reuters, dpa] as const
