import type { Lexicon } from '../languages/lexicon.ts'
import { patternsOf } from './patterns-of.ts'

/** A stretch between two separators of a list of names. */
export interface Piece {
  /** What stood before it. */
  by: 'start' | 'comma' | 'and' | 'at' | 'apart'
  /** The word for `at`, as it stood. */
  word: string
  text: string
}

/** Cuts at commas, at words for "and" and at words before a place; every other character stays. */
export function piecesOf(text: string, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = []
  let by: Piece['by'] = 'start'
  let word = ''
  let from = 0
  const push = (to: number): void => {
    const piece = text.slice(from, to).trim()
    if (piece !== '') pieces.push({ by, word, text: piece })
  }
  for (const match of text.matchAll(patternsOf(lexicon).separators)) {
    const { apart, and, at, begins } = match.groups ?? {}
    const empty = text.slice(from, match.index).trim() === ''
    push(match.index)
    from = match.index + match[0].length
    // "on aboard", ", and in": of two in a row the stronger one counts.
    const next = apart ? 'apart' : and ? 'and' : at || begins ? 'at' : 'comma'
    if (empty && by === 'at' && next !== 'at') continue
    word = begins ? (empty ? word : '') : (apart ?? and ?? at ?? ',')
    by = next
  }
  push(text.length)
  return pieces
}
