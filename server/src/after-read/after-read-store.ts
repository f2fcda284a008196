import type { Publication } from '@copydesk/shared/publication'

/** A publication, or an alert that was let out, with what is asked of its edition. */
export interface PublishedCopy extends Omit<Publication, 'version' | 'hash' | 'release'> {
  /** Id of it; null for an alert, which is its headline. */
  version: string | null
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
  /** What went out since, newest first; at most so many, and nothing of these stories. */
  since(person: string, at: string, most: number, without: readonly string[]): Promise<PublishedCopy[]>
  /** Those of these that went out are read. */
  see(person: string, publications: readonly string[], at: string): Promise<void>
  /** They are to be read again. */
  unsee(person: string, publications: readonly string[]): Promise<void>
  /** Forgets what was read before: nobody is asked to read it again. */
  forget(person: string, before: string): Promise<void>
}
