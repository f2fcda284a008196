import type { Piece } from './pieces-of.ts'
import type { Words } from './words-of.ts'

const plain = (text: string): string => text.toLowerCase().replace(/’/gu, "'")

/** "par A et par B": the word that is said again is no part of the name. */
export function withoutRepeat({ by, text }: Piece, words: Words): string {
  if (by === 'start') return text
  for (const word of words.repeats) {
    if (plain(text.slice(0, word.length)) !== plain(word)) continue
    const rest = text.slice(word.length)
    if (/['’]$/u.test(word) ? /^\p{Lu}\S* /u.test(rest) : /^ \p{Lu}/u.test(rest)) return rest.trim()
  }
  return text
}
