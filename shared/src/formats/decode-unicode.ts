/** The text of a file: UTF-8, or UTF-16 that says so with its first bytes. Null for bytes that are neither. */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // The decoder says no more than that the bytes are not the encoding's.
    return null
  }
}
