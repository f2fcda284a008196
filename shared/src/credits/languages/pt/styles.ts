import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'Conforme a Reuters',
  brackets: ['(', ')'],
  between: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' e ' },
  places: 'behind',
  byline: { form: 'Por {}', affiliation: ', {}', place: ' em {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} de {month}' },
}

const jornal: HouseStyle = {
  ...reuters,
  id: 'jornal',
  name: 'Jornal',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  repeatsByline: false,
  labels: {
    reporting: 'reportagem:',
    contribution: 'colaboração:',
    writing: 'texto:',
    editing: 'edição:',
    translation: { one: 'tradução:', feminine: 'tradutora:', masculine: 'tradutor:' },
    translation_editing: 'edição da tradução:',
  },
  byline: { form: '{}', affiliation: ' — {}', place: ', de {}' },
  dateline: { form: '<{place}>< ({agency})> –', capitals: true, date: '{day} de {month}' },
}

export const styles = [reuters, jornal] as const
