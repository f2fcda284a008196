import type { AdvisoryWords } from '../advisory-words.ts'

export const es: AdvisoryWords = {
  adds: 'Añade {what}',
  addedIn: '{what} en {where}',
  comment: 'reacciones',
  details: 'detalles',
  changes: 'modifica {where}',
  removes: 'suprime lo que era {where}',
  correctsTo: 'Corrige {where} para que diga {now} y no {was}',
  corrects: 'Corrige {where}',
  refiles: 'Reenvío para mejorar la forma en {where}',
  paragraph: 'el párrafo {n}',
  paragraphs: 'los párrafos {n}',
  headline: 'el titular',
  standfirst: 'la entradilla',
  byline: 'la firma',
  dateline: 'la data',
  credits: 'los créditos',
  quotes: ['«', '»'],
  between: '; ',
}
