import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import { type Printer, printerOf } from '../printing/printer.ts'
import type { House, HouseBook } from './house-book.ts'

/** The styles of a language that a newsroom can choose from: the given ones as it adjusted them, then its own. */
export function stylesIn(
  language: Pick<CreditLanguage, 'tag' | 'styles'>,
  { styles }: Pick<HouseBook, 'styles'>,
): HouseStyle[] {
  const kept = styles.filter((one) => one.language === language.tag)
  const given = language.styles.map((style) => kept.find((one) => one.style.id === style.id)?.style ?? style)
  return [...given, ...kept.map((one) => one.style).filter((style) => !given.includes(style))]
}

/** What the desk chose, or else its newsroom; a choice that is gone is none. */
export function styleIn(language: CreditLanguage, { book, desk }: House): HouseStyle {
  const styles = stylesIn(language, book)
  const chosen = [desk, null].map(
    (whose) => book.choices.find((one) => one.language === language.tag && one.desk === whose)?.style,
  )
  const found = chosen.map((id) => styles.find((style) => style.id === id))
  return found.find((style) => style !== undefined) ?? styles[0] ?? language.styles[0]
}

/** Prints as that desk does. */
export const printerIn = (language: CreditLanguage, house: House): Printer =>
  printerOf(language, styleIn(language, house), house.book.roles)
