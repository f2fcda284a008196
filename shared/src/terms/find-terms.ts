/*
 * Finds terms in a text by a plain rule: word by word, whatever the case, and tolerant of endings. Two words are one
 * when they are equal up to their endings: of a word of five letters or more the shorter may lose one letter, and the
 * longer has three at most behind what they share; a shorter word has one at most. Where a language writes without
 * spaces, a term is a run of whole words as its dictionary parts them. The longest term wins, and none overlaps it.
 */
import type { Term } from './term.ts'
import { isPacked, type TextWord, textWords } from './text-words.ts'

export interface TermFound<One = Term> {
  term: One
  /** Where it stands in the text. */
  from: number
  to: number
}

interface Wanted<One> {
  term: One
  words: readonly string[]
}

/** Terms of one language, or what else has words, ready to be looked for in many texts. */
export class TermFinder<One extends Pick<Term, 'term'> = Term> {
  readonly #language: string
  readonly #isPacked: boolean
  /** By how their first word begins. */
  readonly #byStart = new Map<string, Wanted<One>[]>()

  constructor(terms: readonly One[], language: string) {
    this.#language = language
    this.#isPacked = isPacked(language)
    for (const term of terms) {
      const words = wordsOf(term.term, language)
      const first = words[0]
      if (first === undefined) continue
      const start = startOf(first, this.#isPacked)
      const others = this.#byStart.get(start)
      if (others) others.push({ term, words })
      else this.#byStart.set(start, [{ term, words }])
    }
  }

  /** In the order of the text. */
  find(text: string): TermFound<One>[] {
    const words = textWords(text, this.#language)
    const found: TermFound<One>[] = []
    for (let at = 0; at < words.length; ) {
      const best = this.#longestAt(words, at)
      if (best) found.push(best.found)
      at = best ? best.next : at + 1
    }
    return found
  }

  #longestAt(words: readonly TextWord[], at: number): { found: TermFound<One>; next: number } | null {
    const here = words[at]
    if (!here) return null
    let best: { found: TermFound<One>; next: number } | null = null
    for (const { term, words: wanted } of this.#byStart.get(startOf(here.word, this.#isPacked)) ?? []) {
      const next = this.#isPacked ? endOfRun(words, at, wanted.join('')) : endOfWords(words, at, wanted)
      const last = words[next - 1]
      if (next <= at || !last || (best && last.to <= best.found.to)) continue
      best = { found: { term, from: here.from, to: last.to }, next }
    }
    return best
  }
}

export interface WordsFound {
  from: number
  to: number
  /** Without another ending. */
  isExact: boolean
}

/** Everywhere that these words stand in the words of a text. */
export function placesOf(words: string, all: readonly TextWord[], language: string): WordsFound[] {
  const wanted = wordsOf(words, language)
  const run = wanted.join('')
  const places: WordsFound[] = []
  if (wanted.length === 0) return places
  for (let at = 0; at < all.length; ) {
    const next = isPacked(language) ? endOfRun(all, at, run) : endOfWords(all, at, wanted)
    const [first, last] = [all[at], all[next - 1]]
    if (next > at && first && last) {
      const found = all.slice(at, next).map(({ word }) => word)
      places.push({ from: first.from, to: last.to, isExact: found.join(' ') === wanted.join(' ') })
    }
    at = Math.max(next, at + 1)
  }
  return places
}

const wordsOf = (text: string, language: string) => textWords(text, language).map(({ word }) => word)

/** Letters that no ending touches; of a word this short, what is left of it without its last. */
const startOf = (word: string, packed: boolean) => (packed ? word.slice(0, 1) : word.slice(0, 2))

/** Index behind the last word, or the first one's where they do not stand there. */
function endOfWords(words: readonly TextWord[], at: number, wanted: readonly string[]): number {
  return wanted.every((word, n) => isSameWord(word, words[at + n]?.word ?? '')) ? at + wanted.length : at
}

function endOfRun(words: readonly TextWord[], at: number, wanted: string): number {
  let run = ''
  for (let next = at; next < words.length && run.length < wanted.length; ) {
    run += words[next]?.word ?? ''
    next++
    if (run === wanted) return next
  }
  return at
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 2 || /\d/.test(long)) return false
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared++
  const [lost, ending] = [short.length - shared, long.length - shared]
  // An adjective changes two letters from case to case.
  const most = short.length >= 7 && /\p{Script=Cyrillic}/u.test(short) ? 2 : 1
  return short.length < 5 ? lost === 0 && ending <= 1 && short.length > 2 : lost <= most && ending <= 3
}
