import { hasHan, spoken, wordsOf } from './spoken.ts'

/** Longer words are nobody's name, and each of their ends would be a row. */
const LONGEST = 40

/** The words by which somebody of these names is found: one of them begins with what was typed. */
export function searchWords(names: readonly string[]): string[] {
  const words = names.flatMap(wordsOf).map((word) => [...word].slice(0, LONGEST).join(''))
  return [...new Set(words.flatMap((word) => (hasHan(word) ? inHan(word) : spoken(word))))].filter(Boolean)
}

/** What was typed, word by word, in the same form. */
export function typedWords(typed: string): string[] {
  return wordsOf(typed)
    .map((word) => (hasHan(word) ? word : spoken(word)))
    .filter(Boolean)
}

/** Nothing divides family from given name there: it is found from each character on; kana in it also as they sound. */
function inHan(word: string): string[] {
  const characters = [...word]
  const ends = characters.map((_, at) => characters.slice(at).join(''))
  return [...ends, ...(word.match(/[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu) ?? []).map(spoken)]
}
