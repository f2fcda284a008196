import type { CreditRole } from '../credit-roles.ts'
import type { HouseStyle } from './house-style.ts'
import type { Label } from './label.ts'
import type { Lexicon } from './lexicon.ts'
import type { StandingWords } from './standing-words.ts'

/** All that credits know of a language. */
export interface CreditLanguage {
  tag: string
  labels: Readonly<Record<CreditRole, Label>>
  /** The first is used until a newsroom chooses. */
  styles: readonly [HouseStyle, ...HouseStyle[]]
  standing: StandingWords
  /** As datelines have them. */
  months: readonly string[]
  /** The first of a month, where it is no plain number. */
  firstDay?: string
  /** "in Tokyo", "東京で" */
  at(place: string): string
  /** The place that `at` printed, of the word and what stands behind it. */
  placeOf?(word: string, place: string): string
  /** The label and the first name, where they change each other: "de" and "Anne" are "d’Anne". */
  fit?(before: string, name: string): string
  /** The word for "and" before a name: "y" is "e" before "Inés". */
  and?(and: string, next: string): string
  /** Between people whose place is known and people whose place is not; without it the label is said again. */
  apart?(before: string): string
  lexicon: Lexicon
}
