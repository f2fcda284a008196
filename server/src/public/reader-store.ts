import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'
import type { PublicationKind } from '@copydesk/shared/publication'

/** A publication as readers may know of it, and what its page is made of. */
export interface PublishedRow {
  edition: string
  story: string
  language: Language
  /** It is no localization. */
  isOriginal: boolean
  address: string
  number: number
  kind: PublicationKind
  update: number | null
  /** Id of the version that has its copy. */
  version: string
  publishedAt: string
  /** When the edition first went out. */
  firstAt: string
  advisory: string
  kill: { reason: string; instruction: string; substitute: boolean } | null
  /** Somebody must not be named in its story. */
  withholds: boolean
}

export interface WhichRows {
  language: Language
  desk?: string
  limit: number
  /** Withdrawn ones too. */
  killed?: boolean
}

/** What readers may read: what was published, and nothing of what is being made. */
export interface ReaderStore {
  /** All that ever went out of the story that has this address, in every language; newest first. */
  storyAt(address: string): Promise<PublishedRow[]>
  /** The address that an edition has whose address ends in this id of eight letters; null for none. */
  addressOf(id: string): Promise<string | null>
  /** The newest publication of each edition, newest first. */
  newest(which: WhichRows): Promise<PublishedRow[]>
  /** The newest publication of each of these. */
  of(editions: readonly string[]): Promise<PublishedRow[]>
  /** The copies of these versions, by their ids. */
  copies(versions: readonly string[]): Promise<Map<string, PublishableCopy>>
  /** In which something is out. */
  languages(): Promise<Language[]>
}
