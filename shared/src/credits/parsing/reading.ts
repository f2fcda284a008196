import type { CreditRole } from '../credit.ts'

/** A name as a line gives it. */
export interface ReadName {
  name: string
  place?: string
  /** Who they work for, where the line says so: "CNN's …". */
  affiliation?: string
  /** Left out for a person. */
  kind?: 'agency' | 'initials'
  /** The line does not say it outright; a person has to agree. */
  uncertain?: true
}

export interface ReadCredit extends ReadName {
  role: CreditRole
}

/** What was read of a line, and what could not be placed, as it stood. */
export interface CreditReading {
  language: string
  credits: ReadCredit[]
  unplaced: string[]
}

/** Longer than any credit line: more is not read, and returned whole. */
export const LONGEST_LINE = 20_000
