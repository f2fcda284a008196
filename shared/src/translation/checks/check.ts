import type { FoundLoss, Passage } from '../finding.ts'
import type { Reading } from '../reading/reading.ts'

/** One thing and the names that a story has for it, in whatever language: `['Kiew', 'Kyiv', 'Київ']`. */
export type NameForms = readonly string[]

export interface Comparison {
  original: Reading
  localized: Reading
  /** The story's own list. */
  names: readonly NameForms[]
}

/** Finds losses of one kind. One that it cannot judge is none. */
export type Check = (comparison: Comparison) => FoundLoss[]

export const passage = ({ text }: Reading, span: { from: number; to: number } | undefined): Passage | null =>
  span === undefined ? null : { text: text.slice(span.from, span.to), at: span.from }
