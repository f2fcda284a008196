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
  byline: { form: '记者 {}', affiliation: '，{}', place: '，{}' },
  dateline: { form: '<{place}><{date}>电<（{agency}）>', capitals: false, date: '{number}月{day}日' },
}

const ribao: HouseStyle = {
  ...reuters,
  id: 'ribao',
  name: '日报式',
  between: ' ',
  labels: {
    reporting: '记者 {}',
    editing: '责任编辑 {}',
    translation: '翻译 {}',
    translation_editing: '译审 {}',
    photo: '图 {}',
    writing: '文 {}',
  },
  repeatsByline: false,
  byline: { form: '{}', affiliation: '（{}）', place: '（{}）' },
  dateline: { form: '<{agency}><{place}><{date}>电', capitals: false, date: '{number}月{day}日' },
}

export const styles = [reuters, ribao] as const
