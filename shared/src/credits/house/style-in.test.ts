import { expect, test } from 'vitest'
import { ALL_LANGUAGES } from '../languages/all.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import { GIVEN_BOOK, type HouseBook } from './house-book.ts'
import { printerIn, styleIn, stylesIn } from './style-in.ts'

const french = ALL_LANGUAGES.find(({ tag }) => tag === 'fr') as CreditLanguage
const [reuters, presse] = french.styles
const own = { ...reuters, id: 'own-1', name: 'La nôtre', brackets: ['— ', ''] as const }
const book: HouseBook = {
  ...GIVEN_BOOK,
  styles: [
    { language: 'fr', style: { ...reuters, between: ' / ' }, from: 'reuters', revision: 1, undoable: true },
    { language: 'fr', style: own, from: 'reuters', revision: 1, undoable: false },
    { language: 'de', style: { ...own, name: 'Unsere' }, from: 'reuters', revision: 1, undoable: false },
  ],
  choices: [
    { language: 'fr', desk: null, style: 'presse' },
    { language: 'fr', desk: 'paris', style: 'own-1' },
    { language: 'fr', desk: 'lost', style: 'gone' },
  ],
}

test('a desk prints in its own style, or else in its newsroom’s, or else in the usual one', () => {
  const named = (desk: string) => styleIn(french, { book, desk }).name
  expect(named('paris')).toBe('La nôtre')
  expect(named('world')).toBe(presse?.name)
  expect(named('lost')).toBe(presse?.name)
  expect(styleIn(french, { book: GIVEN_BOOK, desk: 'paris' })).toBe(reuters)
})

test('an adjusted style stands in the place of the given one, and a newsroom’s own behind them', () => {
  expect(stylesIn(french, book).map(({ id }) => id)).toEqual(['reuters', 'presse', 'own-1'])
  expect(stylesIn(french, book)[0]?.between).toBe(' / ')
})

test('and its line is printed so', () => {
  const credits = [{ name: 'Ines Calder', role: 'reporting' as const }]
  expect(printerIn(french, { book, desk: 'paris' }).creditLine(credits)).toBe('— Reportage Ines Calder')
})
