import type { HouseStyle } from '../house-style.ts'

const kantorBerita: HouseStyle = {
  id: 'kantor-berita',
  name: 'Kantor berita',
  brackets: ['(', ')'],
  between: '; ',
  end: '',
  capitals: 'line',
  repeatsByline: true,
  join: { comma: ', ', and: ' dan ' },
  places: 'behind',
  byline: { form: 'Oleh {}', affiliation: ', {}', place: ' di {}' },
  dateline: { form: '<{place}><, {date}>< ({agency})> –', capitals: true, date: '{day} {month}' },
}

const koran: HouseStyle = {
  ...kantorBerita,
  id: 'koran',
  name: 'Koran',
  brackets: ['', ''],
  between: '. ',
  end: '.',
  capitals: 'clauses',
  places: 'brackets',
  labels: {
    reporting: 'reporter:',
    contribution: 'kontributor:',
    writing: 'penulis:',
    editing: 'editor:',
    translation: 'penerjemah:',
    translation_editing: 'penyunting terjemahan:',
    photo: 'foto:',
    production: 'produser:',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: ' ({})', place: ' ({})' },
  dateline: { form: '<{place}>< ({agency})> -', capitals: true, date: '{day} {month}' },
}

export const styles = [kantorBerita, koran] as const
