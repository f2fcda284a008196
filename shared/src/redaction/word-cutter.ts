import { composed } from './composed.ts'

/** What stands in the place of words that were removed for good. */
export const REDACTED = '[redacted]'

/** Fewer letters stand anywhere by chance. */
export const SHORTEST_WORDS = 3

/** Finds words that are to be removed, whatever their case and however they are spaced; never a part of a longer word. */
export interface WordCutter {
  /** From the first to the last; they do not overlap. */
  find(text: string): { from: number; to: number }[]
  /** The text with a sign in their place, or what is given instead. */
  cut(text: string, sign?: string): string
  /** The same for all texts in a value that JSON can hold. */
  cutAll(value: unknown): unknown
}

/** One a line: what is removed stands within one paragraph. */
const passagesIn = (words: string): string[] =>
  words
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)

/** Each passage by itself: a line of one letter would take that letter out of everything. */
export function areLongEnough(words: string): boolean {
  const passages = passagesIn(words)
  return passages.length > 0 && passages.every(({ length }) => length >= SHORTEST_WORDS)
}

/** @param words one passage a line, as `passagesIn` reads them. */
export function wordCutter(words: string): WordCutter {
  const patterns = passagesIn(words).map(patternOf)
  const find = (text: string) => {
    // A letter with its accent is one sign or two, by the machine it was typed on.
    const { text: searched, from, to } = composed(text)
    const found = patterns.flatMap((pattern) =>
      [...searched.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        from: from(index),
        to: to(index + length),
      })),
    )
    return joined(found)
  }
  const cut = (text: string, sign = REDACTED) => {
    let after = ''
    let kept = 0
    for (const one of find(text)) {
      after += text.slice(kept, one.from) + sign
      kept = one.to
    }
    return after + text.slice(kept)
  }
  const cutAll = (value: unknown): unknown => {
    if (typeof value === 'string') return cut(value)
    if (Array.isArray(value)) return value.map((one) => cutAll(one))
    if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array))
      return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, cutAll(of)]))
    return value
  }
  return { cut, cutAll, find }
}

/** One passage may stand within another, or reach into it: all that any of them covers goes. */
function joined(found: { from: number; to: number }[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = []
  for (const one of found.sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to)
    else all.push(one)
  }
  return all
}

function patternOf(passage: string): RegExp {
  const pattern = passage
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/[-‐‑]/g, '[-‐‑]'),
    )
    .join('\\s+')
  const before = edge(passage.at(0), '(?<![\\p{L}\\p{M}\\p{N}])')
  const behind = edge(passage.at(-1), '(?![\\p{L}\\p{M}\\p{N}])')
  try {
    return new RegExp(`${before}${pattern}${behind}`, 'giu')
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
