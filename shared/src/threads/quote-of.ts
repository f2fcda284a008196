/** As much of the words that are commented as is kept to find them by. */
export const LONGEST_QUOTE = 500

/** As much of some words as is kept, in whole characters. */
export function quoteOf(words: string): string {
  const whole = words.toWellFormed()
  if (whole.length <= LONGEST_QUOTE) return whole
  const short = whole.slice(0, LONGEST_QUOTE - 1)
  return `${short.isWellFormed() ? short : short.slice(0, -1)}…`
}
