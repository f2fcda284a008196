/** Longer ones are cut at a word, or, where a script has no spaces, at a letter. */
const MOST_WORDS = 10
const MOST_LETTERS = 70

interface First {
  language: string
  /** The day of the first publication where the newsroom is. */
  day: string
  headline: string
  /** Short, and of this edition alone. */
  id: string
}

/**
 * The path of a published edition: `/news/ja/2026-03-29/港は水門を閉鎖-7k2m9qxd`. It is made once, when the edition first
 * goes out, and never changes: what a later headline says is not in it. Words keep their own script and their accents.
 */
export function publicationAddress({ language, day, headline, id }: First): string {
  const words = headlineWords(headline)
  return `/news/${language}/${day}/${words ? `${words}-` : ''}${id}`
}

function headlineWords(headline: string): string {
  const words = headline
    .normalize('NFC')
    .toLowerCase()
    // A mark belongs to its letter: without it Hindi and Arabic say something else. Of tatweel, which is none, nothing stays.
    .replace(/\u0640/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  let joined = ''
  for (const word of (words ?? []).slice(0, MOST_WORDS)) {
    const longer = joined ? `${joined}-${word}` : word
    if ([...longer].length > MOST_LETTERS) return joined || [...word].slice(0, MOST_LETTERS).join('')
    joined = longer
  }
  return joined
}
