import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'Reuters gibi',
  brackets: ['(', ')'],
  between: ', ',
  beforeTranslation: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' ve ' },
  places: 'brackets',
  byline: { form: '{}', affiliation: ', {}', place: ' ({})' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const gazete: HouseStyle = {
  ...reuters,
  id: 'gazete',
  name: 'Gazete',
  brackets: ['', ''],
  between: '. ',
  beforeTranslation: '. ',
  end: '.',
  capitals: 'clauses',
  labels: {
    reporting: { one: 'muhabir:', many: 'muhabirler:' },
    contribution: '{} bu habere katkıda bulundu',
    editing: 'editör:',
    translation: { one: 'çeviren:', many: 'çevirenler:' },
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: ' / {}', place: ' ({})' },
  dateline: { form: '<{place}>< ({agency})> -', capitals: true, date: '{day} {month}' },
}

export const styles = [reuters, gazete] as const
