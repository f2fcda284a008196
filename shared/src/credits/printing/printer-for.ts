import type { House } from '../house/house-book.ts'
import { printerIn } from '../house/style-in.ts'
import { creditLanguage } from '../languages/all.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import { creditLanguageTag } from '../languages/index.ts'
import type { OwnRole } from '../roles/own-role.ts'
import { type Printer, printerOf } from './printer.ts'

/** The printer of a language, as this desk of the newsroom prints; in English where the language has no words. */
export const housePrinter = (language: string, house: House): Printer =>
  printerIn(creditLanguage(creditLanguageTag(language) ?? 'en'), house)

/**
 * The printer of a language; in English where the language has no words. A style is one of the language's, by its id, or
 * a newsroom's own; an id that the language does not have is null.
 */
export function printerFor(language: string): Printer
export function printerFor(
  language: string,
  style: string | HouseStyle,
  ownRoles?: readonly OwnRole[],
): Printer | null
export function printerFor(
  language: string,
  style?: string | HouseStyle,
  ownRoles: readonly OwnRole[] = [],
): Printer | null {
  const words = creditLanguage(creditLanguageTag(language) ?? 'en')
  if (style === undefined) return printerOf(words, words.styles[0], ownRoles)
  const chosen = typeof style === 'string' ? words.styles.find((one) => one.id === style) : style
  return chosen === undefined ? null : printerOf(words, chosen, ownRoles)
}
