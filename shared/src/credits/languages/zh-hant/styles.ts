import type { HouseStyle } from '../house-style.ts'

const reuters: HouseStyle = {
  id: 'reuters',
  name: '路透式',
  brackets: ['（', '）'],
  between: '；',
  end: '',
  capitals: 'none',
  repeatsByline: true,
  join: { comma: '、', and: '、' },
  places: 'brackets',
  byline: { form: '記者 {}', affiliation: '，{}', place: '，{}' },
  dateline: { form: '<{place}><{date}>電<（{agency}）>', capitals: false, date: '{number}月{day}日' },
}

const ribao: HouseStyle = {
  ...reuters,
  id: 'ribao',
  name: '日報式',
  between: ' ',
  labels: {
    reporting: '記者 {}',
    editing: '責任編輯 {}',
    translation: '翻譯 {}',
    translation_editing: '譯審 {}',
    photo: '圖 {}',
    writing: '文 {}',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: '（{}）', place: '（{}）' },
  dateline: { form: '<{agency}><{place}><{date}>電', capitals: false, date: '{number}月{day}日' },
}

export const styles = [reuters, ribao] as const
