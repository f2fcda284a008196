import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'Как у Рейтер',
  brackets: ['(', ')'],
  between: '. ',
  end: '',
  capitals: 'clauses',
  repeatsByline: true,
  join: { comma: ', ', and: ' и ' },
  places: 'brackets',
  byline: { form: '{}', affiliation: ', {}', place: ' ({})' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const gazeta: HouseStyle = {
  ...reuters,
  id: 'gazeta',
  name: 'Газета',
  brackets: ['', ''],
  between: '; ',
  capitals: 'line',
  labels: {
    reporting: { one: 'автор:', many: 'авторы:' },
    writing: 'текст:',
    translation: { one: 'перевод:', feminine: 'переводчица:', masculine: 'переводчик:' },
    translation_editing: 'редактура перевода:',
    editing: 'редактура:',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: ' ({})', place: ' ({})' },
  dateline: { form: '<{place}><, {date}>< — {agency}>.', capitals: true, date: '{day} {month}' },
}

export const styles = [reuters, gazeta] as const
