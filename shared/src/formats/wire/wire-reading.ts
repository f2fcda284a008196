import type { Kind } from '../../copy/schema.ts'
import type { Dateline } from '../../credits/printing/printed-credit.ts'
import type { ReadCredit, ReadName } from '../../credits/reading/reading.ts'
import type { Language } from '../../languages.ts'

export interface WireBlock {
  kind: Kind
  text: string
}

/** What a wire text says. What it does not say is empty and named in `missing`; nothing is made up or dropped. */
export interface WireReading {
  language: Language
  headline: string
  standfirst: string
  byline: ReadName[]
  dateline: Dateline
  body: WireBlock[]
  /** The people of the credit line; those of the byline are not among them. */
  credits: ReadCredit[]
  /** The credit line as it stood. */
  creditLine: string
  rights: string
  /** About a contributor; never part of the copy. */
  bio: string
  /** What has no place, as it stood. */
  unplaced: string[]
  missing: ('headline' | 'date' | 'credit line')[]
  /** A line near the end that opens a bracket and does not close it, as it stood: perhaps its end was lost. */
  unclosed: string
}
