import type { Piece, Places } from '../threads/place-of.ts'
import { findSourcing } from './find-sourcing.ts'

/** No word is longer; what is, is no word. */
const LONGEST_WORD = 64
/** Scripts without spaces between words are left out: a whole sentence would touch. */
const LETTER =
  '(?:(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])[\\p{L}\\p{M}\\p{N}])'
const WORD = `${LETTER}+(?:[-‐‑'’]${LETTER}+)*`
const WORD_BEFORE = new RegExp(`${WORD}[-‐‑'’]?$`, 'u')
const WORD_BEHIND = new RegExp(`^[-‐‑'’]?${WORD}`, 'u')

/**
 * What the copy says where words of it are marked: the whole of a phrase of sourcing that they lie in, and of each word
 * that they touch. So "two sources" are others once somebody makes them "twenty-two sources".
 */
export function sourcingAround(places: Places, pieces: readonly Piece[], language: string): string {
  const words = pieces.map((piece) => {
    const { text, start } = places.blockAt(piece)
    const [from, to] = widened(text, piece.from - start, piece.to - start, language)
    return text.slice(from, to)
  })
  return words.join('\n')
}

function widened(text: string, first: number, last: number, language: string): [number, number] {
  let [from, to] = [first, last]
  for (const found of findSourcing(text, language))
    if (found.from < last && first < found.to) {
      from = Math.min(from, found.from)
      to = Math.max(to, found.to)
    }
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))
  const behind = WORD_BEHIND.exec(text.slice(to, to + LONGEST_WORD))
  return [from - (before?.[0].length ?? 0), to + (behind?.[0].length ?? 0)]
}
