import type { AdvisoryWords } from '../advisory-words.ts'

export const fr: AdvisoryWords = {
  adds: 'Ajoute {what}',
  addedIn: '{what} ({where})',
  comment: 'réaction',
  details: 'détails',
  changes: 'modifie {where}',
  removes: 'supprime l’ancien {where}',
  correctsTo: 'Corrige, {where}\u00a0: lire {now} et non {was}',
  corrects: 'Corrige {where}',
  refiles: 'Renvoi pour corriger la forme\u00a0: {where}',
  paragraph: 'paragraphe {n}',
  paragraphs: 'paragraphes {n}',
  headline: 'titre',
  standfirst: 'chapô',
  byline: 'signature',
  dateline: 'origine',
  credits: 'crédits',
  quotes: ['«\u00a0', '\u00a0»'],
  between: '\u202f; ',
}
