import type { CreditRole } from '../credit-roles.ts'
import type { OwnRoleName } from '../roles/own-role.ts'

/** One credit as a line prints it. */
export interface PrintedCredit {
  name: string
  role: CreditRole | OwnRoleName
  place?: string
  /** Where it is known: some languages say "translated" differently of a woman and of a man. */
  gender?: 'feminine' | 'masculine'
}

/** Somebody as a byline names them. */
export interface BylinedName {
  name: string
  affiliation?: string
  place?: string
}

/** Where, when and by which agency. The date is `2026-03-15` or words, which are printed as they stand. */
export interface Dateline {
  place: string
  date: string
  agency: string
}
