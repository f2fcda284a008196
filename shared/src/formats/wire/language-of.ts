import { LEXICONS } from '../../credits/languages/lexicons.ts'
import type { Language } from '../../languages.ts'

/** Enough to tell two languages apart. */
const SAMPLE = 4_000

/** The language whose commonest words the text has most of; English when it has none. */
export function languageOf(paragraphs: readonly string[]): Language {
  const words =
    paragraphs
      .join(' ')
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = Object.entries(LEXICONS).map(([language, lexicon]) => {
    const common = new Set(lexicon.commonest)
    return { language: language as Language, count: words.filter((word) => common.has(word)).length }
  })
  return counts.sort((a, b) => b.count - a.count)[0]?.language ?? 'en'
}
