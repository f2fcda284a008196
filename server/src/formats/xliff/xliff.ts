import type { Run } from '@copydesk/shared/copy'

/*
 * A localization as other translation tools read it: XLIFF 2.1, whose core is the namespace of 2.0. A unit is a block;
 * its id is the block's, with a dot for the `~` that no XML name may have. Bold, italic and links are paired codes.
 */

export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0'

export const STATES = ['initial', 'translated', 'reviewed', 'final'] as const
export type State = (typeof STATES)[number]

export interface Unit {
  id: string
  /** What the original says; of a localization's own block, nothing. */
  source: readonly Run[]
  /** Null: nobody has translated it. */
  target: readonly Run[] | null
  state: State
  /** A word of ours for what the four states cannot say. */
  subState: string | null
}

/** What is written of a unit besides. */
export interface WrittenUnit extends Unit {
  /** `paragraph`, `headline` … */
  kind: string
  /** What a translator ought to know of it. */
  notes: readonly string[]
  /** Tools are not to change it. */
  locked: boolean
}

export interface Xliff<Each = Unit> {
  from: string
  to: string
  /** The localization, and the position of its room's log that it was written at; null in a file that says neither. */
  made: { edition: string; position: number } | null
  units: readonly Each[]
}

/** What was read of a unit, and what in it could not be taken as it stood, in plain words. */
export interface ReadUnit extends Unit {
  remarks: readonly string[]
}
