import { ALL_LANGUAGES } from '../languages/all.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import { creditLanguageTag } from '../languages/index.ts'

const LETTERS: readonly [RegExp, readonly string[]][] = [
  [/\p{Script=Latin}/u, ['en', 'fr', 'de', 'es', 'pt', 'it', 'tr', 'pl', 'nl', 'id']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh-Hans', 'zh-Hant', 'ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Devanagari}/u, ['hi']],
]

/** The languages whose letters a line has, the one that was asked for first. English when it has none of any. */
export function languagesOf(line: string, asked: string | undefined): CreditLanguage[] {
  const first = asked === undefined ? null : creditLanguageTag(asked)
  const tags = LETTERS.flatMap(([letters, theirs]) => (letters.test(line) ? theirs : []))
  const wanted = [...new Set([...(first === null ? [] : [first]), ...tags])]
  const found = wanted.flatMap((tag) => ALL_LANGUAGES.find((language) => language.tag === tag) ?? [])
  return found.length > 0 ? found : ALL_LANGUAGES.slice(0, 1)
}
