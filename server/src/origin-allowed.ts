import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a page of this origin may act on the server or open a socket: the server's own, or one that the operator
 * named, letter for letter. A browser says the origin of a page with every unsafe request and every socket; a program
 * that is no browser says none, and has no cookie that a foreign page could ride on.
 */
export function originAllowed(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  return (
    origins.includes(origin) || (host !== undefined && [`http://${host}`, `https://${host}`].includes(origin))
  )
}
