/**
 * Whether a page of this origin may act on the server. A browser says the origin of a page with every unsafe request
 * and every socket; a program that is no browser says none, and has no cookie that a foreign page could ride on.
 * @param origins those that the operator named, beside the server's own.
 */
export function originAllowed(headers: Headers, origins: readonly string[]): boolean {
  const origin = headers.get('origin')
  if (origin === null) {
    const site = headers.get('sec-fetch-site')
    return site === null || site === 'same-origin' || site === 'none'
  }
  const host = headers.get('host')
  return origins.includes(origin) || (host !== null && [`http://${host}`, `https://${host}`].includes(origin))
}
