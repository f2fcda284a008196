import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'D’après Reuters',
  brackets: ['(', ')'],
  between: ', ',
  // French sets a space before tall punctuation; it must not break there.
  beforeTranslation: '\u00a0; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' et ' },
  places: 'behind',
  byline: { form: 'Par {}', affiliation: ', {}', place: ' {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const presse: HouseStyle = {
  ...reuters,
  id: 'presse',
  name: 'Journal',
  brackets: ['', ''],
  between: '. ',
  beforeTranslation: '. ',
  end: '.',
  capitals: 'clauses',
  repeatsByline: false,
  labels: {
    reporting: 'enquête\u00a0:',
    writing: 'texte\u00a0:',
    contribution: 'avec',
    photo: { one: 'photo\u00a0:', many: 'photos\u00a0:' },
    editing: 'édition\u00a0:',
    translation: {
      one: 'traduction\u00a0:',
      feminine: 'traductrice\u00a0:',
      masculine: 'traducteur\u00a0:',
    },
    translation_editing: 'traduction relue par',
  },
  byline: { form: '{}', affiliation: ' ({})', place: ' ({})' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: false, date: 'le {day} {month}' },
}

export const styles = [reuters, presse] as const
