import type { Publication } from '@copydesk/shared/publication'

/** A publication with where it stands. */
export interface PublishedEdition extends Publication {
  address: string
  story: string
  language: string
  /** Whose the edition is. */
  desk: string
}

export interface WhichNewest {
  language: string
  desk?: string | undefined
  limit: number
  /** Withdrawn ones too, as a feed tells of them. */
  killed?: boolean
}

/** What went out, for good: nothing here is ever changed or removed. Its copy is the version's. */
export interface PublicationStore {
  /** Null while nothing of it ever went out. */
  newestOf(edition: string): Promise<Publication | null>
  /** Newest first. */
  ofEdition(edition: string): Promise<Publication[]>
  /** Of all these editions, newest first, each with its edition’s language. */
  ofEditions(editions: readonly string[]): Promise<(Publication & { language: string })[]>
  /** The newest publication of the edition that this address was given; null for none. */
  at(address: string): Promise<PublishedEdition | null>
  /** Null before the first publication. */
  addressOf(edition: string): Promise<string | null>
  /** The newest of each edition, newest first. */
  newest(which: WhichNewest): Promise<PublishedEdition[]>
  /** The newest of each edition of a story. */
  ofStory(story: string): Promise<PublishedEdition[]>
  /** Gives it the edition's next number, and an update the next of updates; answers with both. */
  keep(publication: Omit<Publication, 'number' | 'update'>): Promise<Publication>
  /** For good: throws when the edition has one, or another has this. */
  fixAddress(edition: string, address: string): Promise<void>
}
