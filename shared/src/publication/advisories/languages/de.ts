import type { AdvisoryWords } from '../advisory-words.ts'

export const de: AdvisoryWords = {
  adds: 'Ergänzt {what}',
  addedIn: '{what} in {where}',
  comment: 'Stellungnahme',
  details: 'Einzelheiten',
  changes: 'ändert {where}',
  removes: 'streicht den bisherigen {where}',
  correctsTo: 'Berichtigt {where}: {now} statt {was}',
  corrects: 'Berichtigt {where}',
  refiles: 'Erneut gesendet, Form verbessert in {where}',
  paragraph: 'Absatz {n}',
  paragraphs: 'Absatz {n}',
  headline: 'Überschrift',
  standfirst: 'Vorspann',
  byline: 'Autorenzeile',
  dateline: 'Ortsmarke',
  credits: 'Mitarbeit',
  quotes: ['„', '“'],
  between: '; ',
}
