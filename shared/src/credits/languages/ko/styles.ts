import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: '로이터식',
  brackets: ['(', ')'],
  between: ', ',
  end: '',
  capitals: 'none',
  repeatsByline: true,
  join: { comma: '·', and: '·' },
  places: 'before',
  byline: { form: '{} 기자', affiliation: '({})', place: '({})' },
  dateline: { form: '[<{place}>< {date}>< {agency}>] -', capitals: false, date: '{day}일' },
}

const yonhap: HouseStyle = {
  ...reuters,
  id: 'yonhap',
  name: '연합뉴스식',
  brackets: ['', ''],
  between: ' / ',
  join: { comma: ', ', and: ', ' },
  places: 'brackets',
  labels: {
    reporting: '취재:',
    writing: '글:',
    translation: '번역:',
    translation_editing: '번역 감수:',
    editing: '편집:',
    photo: '사진:',
    video: '영상:',
    production: '기획:',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: ' ({})', place: ' ({})' },
  dateline: { form: '(<{place}><={agency}>)', capitals: false, date: '{day}일' },
}

export const styles = [reuters, yonhap] as const
