import { GIVEN_HOUSE, type House } from '../house/house-book.ts'
import { printerIn } from '../house/style-in.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import { creditLanguageTag, LANGUAGE_FOLDERS } from '../languages/index.ts'
import type { Printer } from './printer.ts'

const loaded = new Map<string, Promise<CreditLanguage>>()

/** What credits know of a language, fetched once; English where the language has no words. */
export function loadWords(language: string): Promise<CreditLanguage> {
  const tag = creditLanguageTag(language) ?? 'en'
  const known = loaded.get(tag)
  if (known) return known
  const coming = LANGUAGE_FOLDERS[tag]().then((folder) => folder.language)
  loaded.set(tag, coming)
  // A fetch that failed is tried again by the next who asks.
  coming.catch(() => loaded.delete(tag))
  return coming
}

/** The printer of a language, as this desk of the newsroom prints. */
export const loadPrinter = async (language: string, house: House = GIVEN_HOUSE): Promise<Printer> =>
  printerIn(await loadWords(language), house)
