/** What stands in the place of words that were removed for good. */
export const REDACTED = '[redacted]'

/** Fewer letters stand anywhere by chance. */
export const SHORTEST_WORDS = 3

/** Finds words that are to be removed, whatever their case and however they are spaced; never a part of a longer word. */
export interface WordCutter {
  /** From the first to the last; they do not overlap. */
  find(text: string): { from: number; to: number }[]
  /** The text with a sign in their place. */
  cut(text: string): string
  /** The same for all texts in a value that JSON can hold. */
  cutAll(value: unknown): unknown
}

/** @param words one passage a line: what is removed stands within one paragraph. */
export function wordCutter(words: string): WordCutter {
  const passages = words
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
    .map((line) => {
      const pattern = line
        .split(/\s+/)
        .map((word) =>
          word
            .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
            .replace(/['’]/g, "['’]")
            .replace(/[-‐‑]/g, '[-‐‑]'),
        )
        .join('\\s+')
      return `${edge(line.at(0), '(?<![\\p{L}\\p{M}\\p{N}])')}${pattern}${edge(line.at(-1), '(?![\\p{L}\\p{M}\\p{N}])')}`
    })
  const pattern = patternOf(passages)
  const cut = (text: string) => text.replace(pattern, REDACTED)
  const cutAll = (value: unknown): unknown => {
    if (typeof value === 'string') return cut(value)
    if (Array.isArray(value)) return value.map(cutAll)
    if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array))
      return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, cutAll(of)]))
    return value
  }
  return {
    cut,
    cutAll,
    find: (text) =>
      [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  }
}

function patternOf(passages: readonly string[]): RegExp {
  try {
    return new RegExp(passages.length > 0 ? passages.join('|') : '(?!)', 'giu')
  } catch {
    // The error of the engine quotes the pattern, and errors are logged: these words are not to be kept anywhere.
    throw new Error('These words cannot be searched for.')
  }
}

/** Scripts without spaces know no edge of a word. */
const edge = (sign: string | undefined, behind: string): string =>
  sign !== undefined &&
  /[\p{L}\p{N}]/u.test(sign) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(sign)
    ? behind
    : ''
