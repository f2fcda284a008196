import { randomBytes } from 'node:crypto'
import { sha256 } from '../../sha256.ts'

/** So that a token is known for one wherever it turns up: in a file, in a log, in a scanner of leaked secrets. */
const MARK = 'copydesk_'

/** 256 bits, in letters that stand in a header as they are. */
export const newTokenSecret = (): string => MARK + randomBytes(32).toString('base64url')

/** As it is kept: nobody can guess what it was made of, so that it needs no salt. */
export const hashOfToken = (secret: string): string => sha256(secret)

/** What these headers show as a token; null when they show none, and '' for what is not one of ours. */
export function shownToken(headers: Headers): string | null {
  const shown = headers.get('authorization')
  if (shown === null) return null
  return /^bearer +(copydesk_[\w-]{43})$/i.exec(shown.trim())?.[1] ?? ''
}
