import { languageOf } from '../languages/index.ts'
import type { TranslationLanguage } from '../languages/translation-language.ts'
import { clocksIn } from './clocks-in.ts'
import { daysIn } from './days-in.ts'
import type { Clock, Day, Quantity, SourceCount } from './mention.ts'
import { plainText } from './plain-text.ts'
import { quantitiesIn } from './quantities-in.ts'
import { sourcesIn } from './sources-in.ts'
import type { Token } from './token.ts'
import { tokensIn } from './tokens-in.ts'

/** A web address, up to what cannot end one. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'«»“”„、。，；（）「」]+/giu

/** A text and everything that can be said of its figures. */
export interface Reading {
  text: string
  plain: string
  /** Undefined when we have no words of it. */
  language: TranslationLanguage | undefined
  tokens: readonly Token[]
  clocks: readonly Clock[]
  days: readonly Day[]
  quantities: readonly Quantity[]
  sources: readonly SourceCount[]
}

export function readText(text: string, tag: string): Reading {
  const language = languageOf(tag)
  // What stands in addresses, and what looks like a telephone number, says nothing of amounts.
  const blank = (found: string): string => ' '.repeat(found.length)
  const plain = plainText(
    text
      .replace(ADDRESS, blank)
      .replace(/<[^<>]{0,300}>/g, blank)
      .replace(/\+\d[\d -]{6,20}\d/g, blank),
  )
  if (!language)
    return { text, plain, language, tokens: [], clocks: [], days: [], quantities: [], sources: [] }
  const tokens = tokensIn(plain, language)
  /** Tokens that mean something already. */
  const taken = new Set<number>()
  const clocks = clocksIn(tokens, taken, { plain, text }, language)
  const days = daysIn(tokens, taken, plain, language)
  const sources = sourcesIn(tokens, taken, plain, language)
  const quantities = quantitiesIn(tokens, taken, plain, language)
  // More than these are a timetable, in which like cannot be told from like.
  const few = <Each>(all: Each[]): Each[] => (all.length > 300 ? [] : all)
  return {
    text,
    plain,
    language,
    tokens,
    clocks: few(clocks),
    days: few(days),
    quantities,
    sources: few(sources),
  }
}
