/** What the guard of the shared document refuses, with the two separators that break a line as well. */
const BREAKS = /[\t-\r\u0085\p{Zl}\p{Zp}]+/gu
const CONTROLS = /\p{Cc}/gu

/**
 * Words of one line of whole characters, as the guard takes them. What was pasted may have others: breaks and tabs
 * become spaces, what cannot be seen is dropped.
 * @param most as many UTF-16 units as it may have; a character that does not fit whole is left out.
 */
export function oneLine(words: string, most = Number.POSITIVE_INFINITY): string {
  const line = words.toWellFormed().replace(BREAKS, ' ').replace(CONTROLS, '')
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}
