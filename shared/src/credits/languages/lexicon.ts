import type { CreditRole } from '../credit.ts'

/** The words by which a language's credit lines are read. Patterns are sources of regular expressions, case ignored. */
export interface Lexicon {
  /** Before names: what it says, and the roles it gives them. Longest first is not needed. */
  before: readonly { pattern: string; roles: readonly CreditRole[]; uncertain?: true }[]
  /** After names, as "contributed to this report". */
  after: readonly { pattern: string; roles: readonly CreditRole[] }[]
  /** The words between names. */
  and: readonly string[]
  /** Words before a place. */
  at: readonly string[]
  /** The place that the house style printed after such a word. */
  placeOf(at: string, place: string): string
  /** Words that close a group of people without giving them the next group's place. */
  apart: readonly string[]
  /** What `writers` and `reporters` are called when an agency's name stands before them. */
  jobs: readonly string[]
  /** States, provinces and countries that follow a town: "Puebla, Mexico". */
  regions: ReadonlySet<string>
  /** Articles and appositions that begin no name. */
  articles: readonly string[]
  /** After a clause of translation, editing is the localized version's own. */
  editingAfterTranslation: CreditRole
  byline: readonly string[]
  months: readonly string[]
}
