const DIVIDES = new Set(' ,;:()[]-–—=*/|')
/** Full stops that belong to what stands before them. */
const ABBREVIATED = /(?:\p{Lu}\.\p{Lu}|[\s,](?:Jr|Sr|Inc|Co|Ltd|\p{Lu}|\p{Lu}\p{L}{1,4}))$/u

/** Without the punctuation and the "and" that divided a stretch from its neighbours. */
export function trimmed(text: string): string {
  // Loops and not expressions: a thousand dashes inside must not cost a million steps.
  let from = 0
  while (from < text.length && (DIVIDES.has(text[from] as string) || text[from] === '.')) from += 1
  let to = text.length
  for (;;) {
    const last = text[to - 1] ?? ''
    const dot = last === '.' && !ABBREVIATED.test(text.slice(Math.max(from, to - 8), to - 1))
    const and = /[\s,](?:and|et|&)$/u.exec(text.slice(Math.max(from, to - 5), to))
    if (to > from && (DIVIDES.has(last) || dot)) to -= 1
    else if (to > from && and !== null) to -= and[0].length
    else return text.slice(from, to)
  }
}
