const made = new Map<string, Intl.Segmenter>()

/** One is slow to make, and the same for every text of a language. */
export function segmenterOf(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const known = made.get(key) ?? new Intl.Segmenter(language, { granularity })
  made.set(key, known)
  return known
}
