import { segmenterOf } from '../segmenter-of.ts'

/** A word of a text as it is looked up: folded, with where it stands. */
export interface TextWord {
  word: string
  from: number
  to: number
}

/** Written without spaces between words. */
export const isPacked = (language: string): boolean => /^(?:ja|zh|th)\b/.test(language)

export function textWords(text: string, language: string): TextWord[] {
  return [...segmenterOf(language, 'word').segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ word: folded(segment, language), from: index, to: index + segment.length }] : [],
  )
}

/** Case, and signs that only some people write, say nothing of which word it is. */
function folded(word: string, language: string): string {
  const lower = word
    .normalize('NFKC')
    .toLocaleLowerCase(language)
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/’/g, "'")
  // Article and conjunction are written as one with the word.
  if (language.startsWith('ar')) return lower.replace(/^[وفبكل]?ال(?=..)/u, '')
  // "l'inflation" is two words, of which the segmenter makes one.
  return lower.replace(/^(?:[dlnsjmtc]|qu|all|dell|nell|sull|dall|un)'(?=.)/u, '').replace(/'s?$/u, '')
}
