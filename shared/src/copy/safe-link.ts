/** Longer addresses are not typed by anybody, and break proxies. */
const LONGEST_ADDRESS = 2_048

/**
 * Whether readers may be sent there: a complete http, https or mailto address without spaces, quotes or control
 * characters. Asked again at every door, because a browser's own check protects nobody else.
 */
export function isSafeLink(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return false
  if (!/^(?:https?:\/\/[^/]|mailto:[^@]+@)/i.test(value)) return false
  // Below the space stand control characters, above it U+007F…U+00A0 and the line separators: all of them hide things.
  if (/[\s"'<>\\^`{|}]/.test(value) || [...value].some(isControl)) return false
  return URL.canParse(value)
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff)
}
