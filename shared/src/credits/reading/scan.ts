import { asidesIn } from './asides-in.ts'
import { type Before, type Found, isBehindAnd, isGlued } from './before.ts'
import type { Folded } from './fold.ts'
import { punctuationAt } from './punctuation-at.ts'
import { isWordLetter } from './scripts.ts'
import { takeGluedAnd } from './take-joint.ts'
import { takeWord } from './take-word.ts'
import type { Token } from './token.ts'
import type { Words } from './words-of.ts'

/** A line's tokens, in its order; every sign but spaces is in one of them. */
export function scan(line: Folded, words: Words): Token[] {
  return new Scan(line, words).run()
}

class Scan {
  readonly #before: Before
  readonly #tokens: Token[] = []

  constructor(line: Folded, words: Words) {
    this.#before = { line, words, text: -1, last: undefined, onlyCuts: true }
  }

  run(): Token[] {
    const { line, words } = this.#before
    const masked = asidesIn(line)
    let next = 0
    let at = 0
    while (at < line.bare.length) {
      while ((masked[next]?.from ?? Number.POSITIVE_INFINITY) < at) next += 1
      const mask = masked[next]
      if (mask?.from === at) {
        at = this.#push({ kind: mask.kind, from: at, to: mask.to })
        continue
      }
      const sign = punctuationAt(line, at, words, this.#tokens.length === 0)
      if (sign !== null) at = this.#push({ kind: sign, from: at, to: at + 1 })
      else {
        const found = this.#mayBegin(at) ? this.#word(at) : null
        at = found === null ? this.#skip(at, mask?.from) : this.#push(found)
      }
    }
    this.#flush(line.bare.length)
    // A job with nobody behind it was the title of who stood before it.
    return this.#tokens.map((token, index) =>
      token.kind === 'job' && this.#tokens[index + 1]?.kind !== 'text' ? { ...token, kind: 'title' } : token,
    )
  }

  /** The rest of a word is not looked at, but where another is glued to it. */
  #skip(from: number, mask: number | undefined): number {
    const { text, bare } = this.#before.line
    if (this.#before.text < 0 && bare[from] !== ' ') this.#before.text = from
    let at = from + 1
    if (!isWordLetter(text[from])) return at
    while (isWordLetter(text[at]) && !isGlued(this.#before.line, at) && !this.#mayEndWord(at) && mask !== at)
      at += 1
    return at
  }

  #flush(to: number): void {
    if (this.#before.text >= 0) this.#add({ kind: 'text', from: this.#before.text, to })
    this.#before.text = -1
  }

  #push(found: Found): number {
    // "تغطية صحفية للنشرة العربية": a label that goes on.
    if (this.#before.last?.kind === 'label' && this.#before.last.from === found.from) this.#tokens.pop()
    if (found.takesText) this.#before.text = -1
    this.#flush(found.from)
    this.#add(found)
    return found.to
  }

  #add({ kind, from, to, roles = [], uncertain = false, weak = false }: Found): void {
    const token: Token = { kind, from, to, roles, uncertain, ...(weak ? { weak: true } : {}) }
    this.#tokens.push(token)
    this.#before.last = token
    if (kind !== 'cut') this.#before.onlyCuts = false
  }

  #mayBegin(at: number): boolean {
    const { text, bare } = this.#before.line
    if (bare[at] === ' ') return false
    if (!isWordLetter(text[at]) || !isWordLetter(text[at - 1])) return true
    return isBehindAnd(this.#before, at) || isGlued(this.#before.line, at) || this.#mayEndWord(at)
  }

  /** 기자 and 에서 stand glued behind a name and a place. */
  #mayEndWord(at: number): boolean {
    const { line, words } = this.#before
    return /\p{Script=Hangul}/u.test(line.text[at] ?? '') || words.language.tag === 'tr'
  }

  #word(at: number): Found | null {
    const { line, words } = this.#before
    for (const { to, values } of words.trie.at(line.bare, at)) {
      // A noun knows what must stand behind it; the same word may also be a label that needs nothing.
      const nouns = values.filter((word) => word.kind === 'noun')
      for (const word of nouns.length > 0 ? [...nouns, ...values] : values) {
        const found = takeWord(this.#before, word, at, to)
        if (found !== null) return found
      }
    }
    return takeGluedAnd(this.#before, at)
  }
}
