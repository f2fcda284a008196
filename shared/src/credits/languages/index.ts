import type { Language } from '../../languages.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { HouseStyle } from './house-style.ts'

/** A new language: a folder here, a line here and one in `lexicons.ts`, which the compiler asks for. */
const HOUSE_STYLES = { en, fr } as const satisfies Partial<Record<Language, HouseStyle>>
export type StyledLanguage = keyof typeof HOUSE_STYLES

/** The language's own house style, or English until it has one. */
export function houseStyleOf(language: string): HouseStyle {
  return hasHouseStyle(language) ? HOUSE_STYLES[language] : en
}

export const hasHouseStyle = (language: string): language is StyledLanguage =>
  Object.hasOwn(HOUSE_STYLES, language)
