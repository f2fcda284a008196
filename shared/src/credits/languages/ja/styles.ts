import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: 'ロイター風',
  brackets: ['（', '）'],
  between: '、',
  end: '',
  capitals: 'none',
  repeatsByline: true,
  join: { comma: '、', and: '、' },
  places: 'before',
  byline: { form: '{}', affiliation: '／{}', place: '（{}）' },
  dateline: { form: '［<{place}>< {date}>< {agency}>］ -', capitals: false, date: '{day}日' },
}

const shimbun: HouseStyle = {
  ...reuters,
  id: 'shimbun',
  name: '新聞風',
  between: '　',
  places: 'brackets',
  labels: {
    reporting: '取材＝{}',
    writing: '文＝{}',
    photo: '写真＝{}',
    translation: '訳＝{}',
    translation_editing: '監訳＝{}',
    editing: '編集＝{}',
    contribution: '協力＝{}',
  },
  join: { comma: '、', and: '、' },
  repeatsByline: false,
  byline: { form: '{}', affiliation: '（{}）', place: '（{}）' },
  dateline: { form: '【<{place}>< {date}><＝{agency}>】', capitals: false, date: '{number}月{day}日' },
}

export const styles = [reuters, shimbun] as const
