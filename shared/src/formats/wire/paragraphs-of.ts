/** A wrapped line is nearly as long as the others; a byline or a headline above the text is not. */
const SHORTEST_WRAPPED = 50
/** Longer lines are paragraphs that somebody's program did not wrap. */
const LONGEST_WRAPPED = 100

/**
 * The paragraphs of a wire text, whatever ends its lines. Each line is one, unless a program wrapped them: then blank
 * lines divide paragraphs, and the lines in between end in the middle of sentences.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .trim()
    .split('\n')
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
  if (!isWrapped(lines)) return lines.filter((line) => line !== '')
  const paragraphs: string[] = []
  let last = ''
  for (const line of lines) {
    if (line !== '' && last.length > SHORTEST_WRAPPED) paragraphs[paragraphs.length - 1] += ` ${line}`
    else if (line !== '') paragraphs.push(line)
    last = line
  }
  return paragraphs
}

function isWrapped(lines: readonly string[]): boolean {
  if (!lines.includes('') || lines.some((line) => line.length > LONGEST_WRAPPED)) return false
  const broken = lines.filter(
    (line, index) => line.length > SHORTEST_WRAPPED && (lines[index + 1] ?? '') !== '',
  )
  const within = broken.filter((line) => !/[.!?:;)\]”"»]$/u.test(line))
  return within.length > broken.length / 2
}
