import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'

/** "A, B and C", as the style joins and the language has it. */
export function joinNames(names: readonly string[], language: CreditLanguage, style: HouseStyle): string {
  let joined = ''
  names.forEach((name, at) => {
    if (at === 0) joined = name
    else {
      // A name that begins with the glued word itself would lose its first letter behind a comma.
      const glued = language.lexicon.gluedAnd
      const last = at === names.length - 1 || (glued !== undefined && name.startsWith(glued))
      joined += (last ? andBefore(name, language, style) : style.join.comma) + name
    }
  })
  return joined
}

export const andBefore = (next: string, language: CreditLanguage, style: HouseStyle): string =>
  language.and?.(style.join.and, next) ?? style.join.and
