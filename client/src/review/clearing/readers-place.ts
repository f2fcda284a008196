/** A block as it stands on the page: with notes and with what is only suggested, which readers do not get. */
export interface StandingBlock {
  /** Position of its first character in the editor. */
  at: number
  text: string
  /** Whether readers do not get the character at an offset. */
  isHidden(offset: number): boolean
}

/**
 * Where in a block each character stands that readers get: they get fewer spaces, and neither notes nor suggestions.
 * One place more than there are characters, for the end. Null where the block does not read so.
 */
export function readersPlaces({ text, isHidden }: StandingBlock, read: string): number[] | null {
  const places: number[] = []
  let at = 0
  for (let offset = 0; offset < text.length && at < read.length; offset++) {
    if (isHidden(offset)) continue
    const sign = text[offset] as string
    if (sign === read[at] || (read[at] === ' ' && isSpace(sign))) {
      places.push(offset)
      at++
    } else if (!isSpace(sign)) return null
  }
  if (at < read.length) return null
  const rest = [...text].some(
    (sign, offset) => offset > (places.at(-1) ?? -1) && !isSpace(sign) && !isHidden(offset),
  )
  if (rest) return null
  places.push((places.at(-1) ?? -1) + 1)
  return places
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are white space to readers
const SPACE = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]/
const isSpace = (sign: string): boolean => SPACE.test(sign)
