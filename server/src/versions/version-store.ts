import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Version } from '@copydesk/shared/story'

/** Everything of a version but its text; people are ids. */
export interface VersionRecord extends Omit<Version, 'madeBy' | 'writers'> {
  edition: string
  madeBy: string | null
  writers: string[]
  /** Where in the room's log it was read. */
  position: number
}

/** A copy as a version keeps it. */
export interface KeptCopy {
  hash: string
  words: number
  /** The shared document as one update: with comments, notes and ids. */
  working: Uint8Array
  /** What `hash` is the hash of. */
  publishable: PublishableCopy
  position: number
}

export interface WhichVersions {
  /** Those with a lower number. */
  before?: number | undefined
  most?: number
  /** Without those that the clock made. */
  byPeople?: boolean
}

/** Copies that were kept for good: nothing ever changes or removes a version. */
export interface VersionStore {
  find(id: string): Promise<VersionRecord | null>
  /** All, or those of one edition; newest first. Reads no text, however many there are. */
  list(edition?: string, which?: WhichVersions): Promise<VersionRecord[]>
  /** The newest of an edition; null before there is one. */
  newest(edition: string): Promise<VersionRecord | null>
  /** The working copy that was kept last at a position of the room's log or before it; null when there is none. */
  standingAt(edition: string, position: number): Promise<{ bytes: Uint8Array; position: number } | null>
  /** Throws when there is no such version, or when it cannot be read. */
  read(id: string): Promise<VersionRecord & KeptCopy>
  /** Gives it the edition's next number. */
  keep(version: Omit<VersionRecord, 'number'> & KeptCopy): Promise<void>
}
