import type { TranslationLanguage } from '../languages/translation-language.ts'
import { eastNumeralAt } from './east-numeral.ts'
import { decimalOf, FIGURE, figureValue } from './figure-value.ts'
import { type Form, formAt, type Lexicon, lexiconOf } from './lexicon-of.ts'
import type { Token } from './token.ts'

const LETTER = /[\p{L}\p{M}]/u
const WORD = /[\p{L}\p{M}]+/uy
/** Where words are not parted, only those in another script are words to us. */
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/uy
/** A Roman number that cannot be a word. */
const ROMAN = /^(?=[ivx]{1,6}$)(x{0,3})(ix|iv|v?i{0,3})$/

/** The words and signs of a plain text, and what each may mean. One pass. */
export function tokensIn(plain: string, language: TranslationLanguage): Token[] {
  const lexicon = lexiconOf(language)
  const decimal = decimalOf(plain, language.decimal)
  const tokens: Token[] = []
  let at = 0
  const add = (kind: Token['kind'], to: number, value = 0, code = '') => {
    tokens.push({ kind, value, code, text: plain.slice(at, to), from: at, to })
    at = to
  }
  while (at < plain.length) {
    if (plain[at] === ' ') {
      at += 1
      continue
    }
    FIGURE.lastIndex = at
    const figure = /\d/.test(plain[at] ?? '') ? FIGURE.exec(plain)?.[0] : undefined
    if (figure) {
      add('figure', at + figure.length, figureValue(figure, decimal))
      continue
    }
    const numeral = eastNumeralAt(plain, at, language.tag)
    const found = formIn(lexicon, plain, at)
    if (numeral && numeral.to - at >= (found?.end ?? 0) - at) {
      add('cardinal', numeral.to, numeral.value)
      continue
    }
    if (found) {
      // A prefix is part of what it is stuck to.
      add(found.form.kind, found.end, found.form.value, found.form.code)
      continue
    }
    const letters = language.script === 'packed' ? LATIN_WORD : WORD
    letters.lastIndex = at
    const word = letters.exec(plain)?.[0]
    if (word) add('word', at + word.length, roman(word))
    else add(LETTER.test(plain[at] ?? '') ? 'word' : 'sign', at + 1)
  }
  return tokens
}

function formIn(lexicon: Lexicon, plain: string, at: number): { form: Form; end: number } | undefined {
  const whole = formAt(lexicon, plain, at)
  if (whole) {
    let end = at + whole.form.length
    if (whole.open) while (LETTER.test(plain[end] ?? '')) end += 1
    return { form: whole, end }
  }
  for (const prefix of lexicon.language.prefixes ?? []) {
    if (!plain.startsWith(prefix, at)) continue
    const form = formAt(lexicon, plain, at + prefix.length)
    if (form && form.form.length > 1) return { form, end: at + prefix.length + form.form.length }
  }
  return undefined
}

function roman(word: string): number {
  const bare = word.replace(/(?:ème|ᵉ|e)$/, '')
  if (!ROMAN.test(bare)) return 0
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  const each = [...bare].map((letter) => values[letter] ?? 0)
  return each.reduce((sum, value, index) => sum + (value < (each[index + 1] ?? 0) ? -value : value), 0)
}
