import type { CreditRole } from '../credit.ts'

/** One credit as a line prints it. */
export interface PrintedCredit {
  name: string
  role: CreditRole
  place?: string
}

/** Where, when and by which agency. The date is `2026-03-15` or words, which are printed as they stand. */
export interface Dateline {
  place: string
  date: string
  agency: string
}

/** How a newsroom prints credits, bylines and datelines in a language. */
export interface HouseStyle {
  brackets: readonly [string, string]
  /** The order of the clauses, which may differ from the order of roles elsewhere. */
  order: readonly CreditRole[]
  /** What stands before the first name of a clause, its space included; `after` are the clauses before it. */
  label(role: CreditRole, names: readonly string[], after: readonly CreditRole[]): string
  /** What stands between the clause before and that of `next`. */
  between(next: CreditRole): string
  /** "A, B and C". */
  join(names: readonly string[]): string
  /** " and ", between people in one place and people in the next. */
  and: string
  /** Between people whose place is known and people whose place is not: read back, neither takes the other's. */
  apart(label: string): string
  /** "in Tokyo" */
  at(place: string): string
  byline(names: readonly string[]): string
  dateline(dateline: Dateline): string
}
