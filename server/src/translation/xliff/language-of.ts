import type { Newsroom } from '../../newsroom.ts'

/** The language of an edition that is there. */
export async function languageOf({ stores }: Pick<Newsroom, 'stores'>, edition: string): Promise<string> {
  const found = await stores.editions.find(edition)
  if (!found) throw new Error(`There is no edition ${edition}, which others follow.`)
  return found.language
}

/** Whether two tags name one language in one script: tools add a country, or leave the usual script away. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [localeOf(one), localeOf(other)]
  return a !== null && b !== null && a.language === b.language && a.script === b.script
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    // What is no language tag names no language.
    return null
  }
}
