import * as z from 'zod'
import { isPacked, textWords } from './text-words.ts'

/** What somebody confirmed once, and how near its original is to one that is translated now. */
export const memoryMatchSchema = z.object({
  original: z.string(),
  localized: z.string(),
  /** From nought to one; one is equal. */
  score: z.number(),
  /** Slug of the story that it was in, who confirmed it, and when. */
  story: z.string(),
  by: z.string(),
  at: z.string(),
})
export type MemoryMatch = z.infer<typeof memoryMatchSchema>

/** Longer blocks are not looked for: comparing two costs the product of their lengths. */
export const LONGEST_REMEMBERED = 5000

/** As many as tell one paragraph from another, and no more than a search can look up at one go. */
const MOST_WORDS = 16

/** More of a word tells nothing that its beginning does not. */
const LONGEST_WORD = 40

/**
 * The words that a text is looked up by: its longest, since those are rare. Two near texts share most of them. Where a
 * language writes without spaces, pairs of characters.
 */
export function memoryWords(text: string, language: string): string[] {
  const words = isPacked(language) ? pairsOf(text) : textWords(text, language).map(({ word }) => word)
  // Cut first: of two long words that begin alike one is enough, and a store refuses to keep one twice.
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD).toWellFormed()))]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
}

const pairsOf = (text: string) => {
  const signs = [...text.replace(/[\s\p{P}]/gu, '')]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}
