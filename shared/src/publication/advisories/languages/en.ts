import type { AdvisoryWords } from '../advisory-words.ts'

export const en: AdvisoryWords = {
  adds: 'Adds {what}',
  addedIn: '{what} in {where}',
  comment: 'comment',
  details: 'details',
  changes: 'changes {where}',
  removes: 'removes what was {where}',
  correctsTo: 'Corrects {where} to say {now}, not {was}',
  corrects: 'Corrects {where}',
  refiles: 'Refiles to fix style in {where}',
  paragraph: 'paragraph {n}',
  paragraphs: 'paragraphs {n}',
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  credits: 'credits',
  quotes: ['“', '”'],
  between: '; ',
}
