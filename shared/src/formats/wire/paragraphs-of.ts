/** Longer lines are paragraphs that somebody's program did not wrap. */
const WRAPPED = 100

/**
 * The paragraphs of a wire text, whatever ends its lines. Blank lines divide paragraphs where there are any; a line
 * within a stretch is then a wrapped one only if every line of the text is short.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .split('\n')
    .map((line) =>
      line.replace(/[\t\u00a0 ]+/g, (spaces) => (spaces.includes('\u00a0') ? '\u00a0' : ' ')).trim(),
    )
  const wrapped =
    lines.every((line) => line.length <= WRAPPED) && lines.some((line) => line.length > WRAPPED / 2)
  const hasBlank = lines.some((line, index) => line === '' && index > 0 && index < lines.length - 1)
  if (!wrapped || !hasBlank) return lines.filter((line) => line !== '')
  const paragraphs: string[] = []
  let last = ''
  for (const line of lines) {
    if (line !== '' && continues(last)) paragraphs[paragraphs.length - 1] += ` ${line}`
    else if (line !== '') paragraphs.push(line)
    last = line
  }
  return paragraphs
}

/** A wrapped line is nearly as long as the others; a byline or a headline above the text is not. */
const continues = (line: string): boolean => line.length > WRAPPED / 2
