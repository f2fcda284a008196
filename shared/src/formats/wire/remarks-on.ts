import type { WireReading } from './wire-reading.ts'

/** What whoever imports a text should look at, a sentence each: what it does not say, and what may have been cut off. */
export function remarksOn({ missing, creditLine, unclosed }: WireReading): string[] {
  const unsaid = missing.flatMap((one) => (one === 'credit line' ? [] : [UNSAID[one]]))
  return [
    ...(unsaid.length === 0 ? [] : [notMadeUp(unsaid)]),
    ...(creditLine === '' ? [NO_CREDITS] : []),
    ...(unclosed === '' ? [] : [openBracket(unclosed, creditLine !== '')]),
  ]
}

const UNSAID = { headline: 'no headline', date: 'no date in its dateline' }

const notMadeUp = (unsaid: readonly string[]) =>
  `The wire gives ${unsaid.join(' and ')}; nothing was made up in ${unsaid.length === 1 ? 'its' : 'their'} place.`

const NO_CREDITS = 'The wire gives no credit line; say in the story who did the work.'

/** Enough of a line to find it again. */
const SHOWN = 60

function openBracket(line: string, isCreditLine: boolean): string {
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line
  return isCreditLine
    ? `The bracket of the credit line is never closed, so its end may be missing: “${shown}”. Compare it with the wire.`
    : `A bracket is opened and never closed: “${shown}”. It was left in the copy; if it is the credit line, take it out and add the credits.`
}
