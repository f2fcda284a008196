import { isSafeLink } from '@copydesk/shared/copy'

/** The address as it may stand in copy, or null: what is not http, https or mailto could run as a script. */
export function safeLink(address: unknown): string | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null
  const { href } = new URL(address)
  return isSafeLink(href) ? href : null
}

/** What somebody typed as an address: a bare domain or mail address gets its scheme. */
export function typedLink(words: string): string | null {
  const typed = words.trim()
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return safeLink(`mailto:${typed}`)
  const named = safeLink(typed)
  if (named !== null) return named
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(typed) ? safeLink(`https://${typed}`) : null
}
