import { randomBytes } from 'node:crypto'

/** So that a token is known for one wherever it turns up: in a file, in a log, in a scanner of leaked secrets. */
const MARK = 'copydesk_'

/** 256 bits, in letters that stand in a header as they are. */
export const newTokenSecret = (): string => MARK + randomBytes(32).toString('base64url')

/** What these headers show as a token; null when they show none, and '' for what is not one of ours. */
export function shownToken(headers: Headers): string | null {
  const shown = headers.get('authorization')
  if (shown === null) return null
  return /^bearer +(copydesk_[\w-]{43})$/i.exec(shown.trim())?.[1] ?? ''
}
