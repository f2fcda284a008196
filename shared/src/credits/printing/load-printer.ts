import { creditLanguageTag, LANGUAGE_FOLDERS } from '../languages/index.ts'
import { type Printer, printerOf } from './printer.ts'

const loaded = new Map<string, Promise<Printer>>()

/** The printer of a language in its usual house style, fetched once; in English where the language has no words. */
export function loadPrinter(language: string): Promise<Printer> {
  const tag = creditLanguageTag(language) ?? 'en'
  const known = loaded.get(tag)
  if (known) return known
  const coming = LANGUAGE_FOLDERS[tag]().then((folder) => printerOf(folder.language))
  loaded.set(tag, coming)
  // A fetch that failed is tried again by the next who asks.
  coming.catch(() => loaded.delete(tag))
  return coming
}
