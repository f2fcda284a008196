import { segmenterOf } from '../segmenter-of.ts'

/** A text in composed form, and where its signs stand in the text as it is. */
interface Composed {
  text: string
  /** Where what begins here begins in the text as it is. */
  from(at: number): number
  /** Where what ends here ends in the text as it is. */
  to(at: number): number
}

export function composed(text: string): Composed {
  const whole = text.normalize('NFC')
  if (whole === text) return { text, from: (at) => at, to: (at) => at }
  let after = ''
  const starts: number[] = []
  const ends: number[] = []
  // What composes is within one sign as people see it.
  for (const { segment, index } of segmenterOf('en', 'grapheme').segment(text)) {
    const sign = segment.normalize('NFC')
    const isSame = sign === segment
    for (let at = 0; at < sign.length; at++) {
      starts.push(isSame ? index + at : index)
      ends.push(isSame ? index + at + 1 : index + segment.length)
    }
    after += sign
  }
  return {
    text: after,
    from: (at) => starts[at] ?? text.length,
    to: (at) => (at === 0 ? 0 : (ends[at - 1] ?? text.length)),
  }
}
