import type { MarkValue } from '../marks/operation.ts'
import type { Field } from '../schema.ts'
import type { IdRange, SuggestedMark } from './suggestion.ts'

/** What a decision took from the document, so that it can be taken back. Plain JSON. */
export interface Trace {
  /** Parts that are gone, as they stood in `annotations`, by id. */
  parts: Record<string, Record<string, unknown>>
  /** Parts that were written instead, by id. */
  written: string[]
  /** Characters that are gone, and markers, which are one. */
  lost: Lost[]
  kinds: { block: string; was: string | null; is: string }[]
  marks: { field: Field; mark: SuggestedMark; was: MarkValue; ranges: IdRange[] }[]
}

export type Lost = { field: Field; range: IdRange } & (
  | { text: string }
  | { marker: { b: string; k: string } }
)

export const emptyTrace = (): Trace => ({ parts: {}, written: [], lost: [], kinds: [], marks: [] })
