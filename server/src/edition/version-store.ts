import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Version } from '@copydesk/shared/story'

/** Everything of a version but its text; `madeBy` is a person's id. */
export interface VersionRecord extends Omit<Version, 'madeBy'> {
  edition: string
  madeBy: string
}

/** A copy as a version keeps it. */
export interface KeptCopy {
  hash: string
  words: number
  /** The shared document as one update: with comments, notes and ids. */
  working: Uint8Array
  /** What `hash` is the hash of. */
  publishable: PublishableCopy
}

/** Copies that were kept for good: nothing ever changes or removes a version. */
export interface VersionStore {
  find(id: string): Promise<VersionRecord | null>
  /** All, or those of one edition; newest first. */
  list(edition?: string): Promise<VersionRecord[]>
  /** Throws when there is no such version, or when it cannot be read. */
  read(id: string): Promise<VersionRecord & KeptCopy>
  /** Gives it the edition's next number. */
  keep(version: Omit<VersionRecord, 'number'> & KeptCopy): Promise<void>
}
