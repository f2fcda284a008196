import type { CreditLanguage } from './credit-language.ts'
import { type CreditLanguageTag, LANGUAGE_FOLDERS } from './index.ts'

const folders = await Promise.all(Object.values(LANGUAGE_FOLDERS).map((load) => load()))

/** Every language at once: for whoever reads lines, and for the server, which prints in all of them. */
export const ALL_LANGUAGES: readonly CreditLanguage[] = folders.map((folder) => folder.language)

export const creditLanguage = (tag: CreditLanguageTag): CreditLanguage =>
  ALL_LANGUAGES.find((language) => language.tag === tag) as CreditLanguage
