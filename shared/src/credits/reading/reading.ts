import type { CreditRole } from '../credit-roles.ts'

/** A name as a line gives it. */
export interface ReadName {
  name: string
  place?: string
  /** Where one phrase names several places. */
  places?: string[]
  /** Who they work for, where the line says so: "CNN's …". */
  affiliation?: string
  /** Left out for a person. */
  kind?: 'agency' | 'initials'
  /** The line does not say it outright; a person has to agree. */
  uncertain?: true
}

export interface ReadCredit<Role extends string = CreditRole> extends ReadName {
  role: Role
}

/** What could not be placed, as it stood, and where in the line it begins. */
export interface Unplaced {
  text: string
  at: number
}

/** What was read of a line. */
export interface CreditReading<Role extends string = CreditRole> {
  language: string
  /** The house style that prints such lines; empty when none does. */
  style: string
  credits: ReadCredit<Role>[]
  unplaced: Unplaced[]
}

/** Longer than any credit line: more is not read, and returned whole. */
export const LONGEST_LINE = 100_000
