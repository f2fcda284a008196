/** Longer addresses are not typed by anybody, and break proxies. */
const LONGEST_ADDRESS = 2_048

/**
 * Whether readers may be sent there: a complete http, https or mailto address without spaces, double quotes,
 * control characters or characters that hide or turn others. Asked again at every door, because a browser's own check protects nobody else.
 */
export function isSafeLink(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return false
  if (!/^(?:https?:\/\/[^/]|mailto:[^@]+@)/i.test(value)) return false
  if (/[\s"<>\\`]|\p{Cc}|\p{Cf}|\p{Cs}/u.test(value)) return false
  return URL.canParse(value)
}
