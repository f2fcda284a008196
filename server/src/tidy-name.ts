import { oneLine } from '@copydesk/shared/one-line'
import { Refusal } from '@copydesk/shared/refusal'

/** Names stand in lists and in lines of credits: longer ones are no names. */
const MOST = 200

/** A name of whatever it is, in one line, as it is kept. */
export function tidyName(name: string, needed: string, most = MOST): string {
  const tidy = inOneLine(name)
  if (tidy === '') throw new Refusal('bad-request', needed)
  if (tidy.length > most) throw new Refusal('bad-request', `A name has at most ${most} letters. Shorten it.`)
  return tidy
}

/** Words as they stand in one line. */
export const inOneLine = (words: string): string => oneLine(words).replace(/\s+/g, ' ').trim()
