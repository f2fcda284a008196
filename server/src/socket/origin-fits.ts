import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a page of this origin may open a socket: the server's own, or one that the operator named, letter for letter.
 * A browser always says an origin; a program that is none has to bring a cookie, like everybody.
 */
export function originFits({ origin, host }: IncomingHttpHeaders, allowed: readonly string[]): boolean {
  if (origin === undefined) return true
  return (
    allowed.includes(origin) || (host !== undefined && [`http://${host}`, `https://${host}`].includes(origin))
  )
}
