import type { Publication } from '@copydesk/shared/publication'

/** A publication with what is asked of its edition. */
export interface PublishedCopy extends Publication {
  story: string
  slug: string
  language: string
  follows: string | null
  desk: string
  headline: string
  seen: boolean
}

/** What somebody has read of what went out. */
export interface AfterReadStore {
  /** What went out since, newest first; at most so many. Whoever asks: restricted stories too. */
  since(person: string, at: string, most: number): Promise<PublishedCopy[]>
  /** Those of these that are publications are read. */
  see(person: string, publications: readonly string[], at: string): Promise<void>
  /** They are to be read again. */
  unsee(person: string, publications: readonly string[]): Promise<void>
  /** Forgets what was read before: nobody is asked to read it again. */
  forget(person: string, before: string): Promise<void>
}
