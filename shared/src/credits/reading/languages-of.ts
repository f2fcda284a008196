import { ALL_LANGUAGES } from '../languages/all.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import { creditLanguageTag } from '../languages/index.ts'
import { formsOf } from '../languages/label.ts'

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Devanagari}/u,
]

const known = new Map<string, readonly RegExp[]>()

/** The letters that a language is written in, as its labels have them. */
function scriptsOf({ tag, labels }: CreditLanguage): readonly RegExp[] {
  const before = known.get(tag)
  if (before) return before
  const said = Object.values(labels).flatMap(formsOf).join(' ')
  const scripts = SCRIPTS.filter((script) => script.test(said))
  known.set(tag, scripts)
  return scripts
}

/** The languages whose letters a line has, the one that was asked for first. English when it has none of any. */
export function languagesOf(line: string, asked: string | undefined): CreditLanguage[] {
  const first = asked === undefined ? null : creditLanguageTag(asked)
  const fitting = ALL_LANGUAGES.filter(
    (language) => language.tag === first || scriptsOf(language).some((script) => script.test(line)),
  )
  const found = fitting.sort((a, b) => Number(b.tag === first) - Number(a.tag === first))
  return found.length > 0 ? found : ALL_LANGUAGES.slice(0, 1)
}
