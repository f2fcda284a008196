/*
 * Where a text goes against the stylebook: word by word, as terms are found. What somebody is quoted as saying, and web
 * addresses, are left alone unless a rule says otherwise. Words that stand in a form that is written are right: "key
 * rate" is, where "rate" is not.
 */
import { placesOf, TermFinder } from '../terms/find-terms.ts'
import { textWords } from '../terms/text-words.ts'
import { quotesIn } from '../translation/checks/quotations/quotes-in.ts'
import { ADDRESS } from '../translation/reading/reading.ts'
import { inCaseOf } from './in-case-of.ts'
import type { Rule } from './rule.ts'

export interface Breach {
  rule: Rule
  /** Where it stands in the text. */
  from: number
  to: number
  text: string
  /** What one key puts in its place; null where only a person can say. */
  mend: string | null
}

export interface Mention {
  /** A rule about a title. */
  rule: Rule
  from: number
  to: number
  text: string
  /** The title is with it. */
  isTitled: boolean
}

export interface RuleFound {
  breaches: Breach[]
  /** In the order of the text: of all that a copy has, the first tells. */
  mentions: Mention[]
}

interface Form {
  term: string
  rule: Rule
}

interface Stretch {
  from: number
  to: number
}

/** The rules of one language, ready to be looked for in many texts. */
export class RuleFinder {
  readonly #language: string
  readonly #finder: TermFinder<Form>

  constructor(rules: readonly Rule[], language: string) {
    this.#language = language
    this.#finder = new TermFinder(
      rules.flatMap((rule) => rule.not.map((term): Form => ({ term, rule }))),
      language,
    )
  }

  /** @param isQuote all of it is what somebody said. */
  find(text: string, isQuote = false): RuleFound {
    const all: RuleFound = { breaches: [], mentions: [] }
    const candidates = this.#finder.find(text)
    if (candidates.length === 0) return all
    const words = textWords(text, this.#language)
    const quotes = isQuote ? [{ from: 0, to: text.length }] : quotesIn(text)
    const addresses = [...text.matchAll(ADDRESS)].map(({ 0: all, index }) => ({
      from: index,
      to: index + all.length,
    }))
    for (const { term: form, ...found } of candidates) {
      const { rule, term } = form
      const place = bare(text, found, term)
      const { from, to } = place
      const isIn = (stretches: readonly Stretch[]) => stretches.some((one) => one.from < to && from < one.to)
      if (isIn(addresses) || (!rule.inQuotations && isIn(quotes)) || parts(place.text, term)) continue
      if (!rule.endings && !this.#isExact(place.text, term)) continue
      const isRight = rule.say.some((say) =>
        placesOf(say, words, this.#language).some((one) => one.from <= from && to <= one.to && one.isExact),
      )
      if (rule.kind === 'title') all.mentions.push({ rule, ...place, isTitled: isRight })
      else if (isAboutCase(form) ? place.text === term : !isRight)
        all.breaches.push({ rule, ...place, mend: mendOf(place, form) })
    }
    return all
  }

  #isExact(found: string, term: string): boolean {
    const plain = (text: string) => textWords(text, this.#language).map(({ word }) => word)
    return plain(found).join(' ') === plain(term).join(' ')
  }
}

/** Where the wrong and the right form differ in case alone, case is what the rule is about. */
const isAboutCase = ({ term, rule }: Form) => rule.say.some((say) => sameLetters(say, term))

const sameLetters = (one: string, other: string) =>
  one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase()

/** Two words with the end of a sentence between them are no phrase. */
const parts = (found: string, term: string): boolean =>
  /[.!?;:…。！？]\s*\S/u.test(found) && !/[.!?;:…。！？]/u.test(term)

const ELIDED = /^(?:[dlnsjmtc]|qu)['’](?=.)/iu
const POSSESSIVE = /['’]s$/u

/** Without what is written as one with a word and is none of it: the article of "l’écluse", the end of "Kiev’s". */
function bare(
  text: string,
  { from, to }: Stretch,
  term: string,
): Stretch & { text: string; isElided: boolean } {
  const written = text.slice(from, to)
  const before = ELIDED.test(term) ? 0 : (ELIDED.exec(written)?.[0].length ?? 0)
  const behind = POSSESSIVE.test(term) ? 0 : (POSSESSIVE.exec(written)?.[0].length ?? 0)
  const place = { from: from + before, to: to - behind }
  return { ...place, text: text.slice(place.from, place.to), isElided: before > 0 }
}

/** None where the words have another ending than the rule's, or the article before them would not fit. */
function mendOf(place: { text: string; isElided: boolean }, { term, rule }: Form): string | null {
  const [instead] = rule.say
  if (instead === undefined || !sameLetters(place.text, term)) return null
  return place.isElided && !/^[aeiouyhàâéèêëîïôùûœ]/iu.test(instead)
    ? null
    : inCaseOf(place.text, instead, rule)
}
