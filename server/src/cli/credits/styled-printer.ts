import { GIVEN_BOOK, type HouseBook } from '@copydesk/shared/credits'
import { housePrinter } from '@copydesk/shared/credits/lines'
import { Refusal } from '@copydesk/shared/refusal'

/** The printer of a language's house style, or of the one that the newsroom chose; refuses an id that there is not. */
export function styledPrinter(language = 'en', style?: string, book: HouseBook = GIVEN_BOOK) {
  const usual = housePrinter(language, { book, desk: '' })
  if (style === undefined) return usual
  const choices = [{ language: usual.language, desk: null, style }]
  const printer = housePrinter(language, { book: { ...book, choices }, desk: '' })
  if (printer.style.id === style) return printer
  throw new Refusal(
    'bad-request',
    `${language} has no house style called ${style}. Leave --style out for the usual one.`,
  )
}
