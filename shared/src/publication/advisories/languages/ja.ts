import type { AdvisoryWords } from '../advisory-words.ts'

export const ja: AdvisoryWords = {
  adds: '{what}を追加',
  addedIn: '{where}に{what}',
  comment: 'コメント',
  details: '詳細',
  changes: '{where}を変更',
  removes: '旧{where}を削除',
  correctsTo: '{where}の{was}を{now}に訂正',
  corrects: '{where}を訂正',
  refiles: '{where}の体裁を直して再送',
  paragraph: '第{n}段落',
  paragraphs: '第{n}段落',
  headline: '見出し',
  standfirst: 'リード',
  byline: '署名',
  dateline: '発信地',
  credits: 'クレジット',
  quotes: ['「', '」'],
  between: '。',
}
