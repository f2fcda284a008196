import { alignment, type Run } from './alignment.ts'
import type { Pair, Passage } from './passage.ts'

/** Shorter words are typed again by chance: with four characters 7 in 100 were, with eight 1 in 200. */
export const SHORTEST = 8
/**
 * Of a passage that is not all repeated, as somebody offline writes who pastes and types on: the longest repeated
 * stretches from this length on. Two sentences about one thing share shorter ones.
 */
const SHORTEST_PART = 16
/** Parts are looked for in so many characters of one update: a paste from elsewhere can be a book. */
const MOST_SEARCHED = 50_000
/** Places of one update that may be looked at more closely. */
const MOST_ALIGNED = 2_000
/** Characters of cuts that one update may be compared with. */
const MOST_COMPARED = 20_000_000

/** Finds characters that somebody writes again, in what was cut just before. */
export class Repetitions {
  readonly #cuts: readonly Passage[]
  readonly #now: ReadonlyMap<string, Passage>
  #parts: ReadonlyMap<string, [cut: Passage, at: number][]> | null = null
  #searched = 0
  #aligned = 0
  #compared = 0

  /**
   * @param cuts the latest first.
   * @param now those of the same update: what is exactly one of them was moved, however short it is.
   */
  constructor(cuts: readonly Passage[], now: readonly Passage[]) {
    this.#cuts = cuts
    this.#now = new Map(now.map((cut) => [cut.text, cut]))
  }

  in(passage: Passage): Pair[] {
    const { text } = passage
    const moved = this.#now.get(text)
    if (moved) return passage.pairs(0, moved, 0, text.length)
    const bare = text.replace(/^\n+|\n+$/g, '')
    const whole = this.#whole(passage, text.indexOf(bare), bare)
    if (whole) return whole
    // A marker that somebody put into what they had pasted is only a gap in it.
    const parts = this.#partsOf(passage, 0, text)
    if (parts.length > 0) return parts
    let at = 0
    return text.split('\n').flatMap((line) => {
      const from = at
      at += line.length + 1
      return this.#whole(passage, from, line) ?? []
    })
  }

  #whole(passage: Passage, at: number, words: string): Pair[] | null {
    if (words.length < SHORTEST) return null
    for (const cut of this.#cuts) {
      this.#compared += cut.text.length
      if (this.#compared > MOST_COMPARED) return null
      const there = cut.text.indexOf(words)
      if (there >= 0) return passage.pairs(at, cut, there, words.length)
    }
    return null
  }

  #partsOf(passage: Passage, from: number, line: string): Pair[] {
    this.#searched += line.length
    if (line.length < SHORTEST_PART || this.#searched > MOST_SEARCHED) return []
    this.#parts ??= partsIn(this.#cuts)
    const found: Pair[] = []
    let done = 0
    for (let at = 0; at + PART <= line.length; at++) {
      let best: { cut: Passage; runs: Run[]; length: number } | null = null
      for (const [cut, there] of this.#parts.get(line.slice(at, at + PART)) ?? []) {
        if (++this.#aligned > MOST_ALIGNED) return found
        const runs = alignment({ line, from: done, cut: cut.text }, at, there, PART)
        const length = runs.reduce((sum, run) => sum + run.length, 0)
        if (length >= SHORTEST_PART && length > (best?.length ?? 0)) best = { cut, runs, length }
      }
      if (best === null) continue
      for (const run of best.runs) {
        found.push(...passage.pairs(from + run.at, best.cut, run.there, run.length))
        done = Math.max(done, run.at + run.length)
      }
      at = done - 1
    }
    return found
  }
}

/** Every stretch of 15 characters holds one that begins at a multiple of 8. */
const PART = 8
const MOST_PLACES = 8

function partsIn(cuts: readonly Passage[]): Map<string, [Passage, number][]> {
  const parts = new Map<string, [Passage, number][]>()
  for (const cut of cuts)
    for (let at = 0; at + PART <= cut.text.length; at += PART) {
      const words = cut.text.slice(at, at + PART)
      const places = parts.get(words)
      if (places === undefined) parts.set(words, [[cut, at]])
      else if (places.length < MOST_PLACES) places.push([cut, at])
    }
  return parts
}
