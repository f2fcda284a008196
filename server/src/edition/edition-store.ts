import type { Credit } from '@copydesk/shared/credits'
import type { Language } from '@copydesk/shared/languages'
import type { PublicationKind } from '@copydesk/shared/publication'
import type { State } from '@copydesk/shared/review'
import type { Leftover } from '@copydesk/shared/story'
import type { Progress } from '@copydesk/shared/translation/standing'

/** An edition as it is kept; its copy is in its room. */
export interface EditionRecord {
  id: string
  story: string
  language: Language
  /** The original that it follows; null for an original. */
  follows: string | null
  /** Whose it is, of a localization that another desk does; null: its story's. */
  desk: string | null
  state: State
  claimedBy: string | null
  claimedAt: string | null
  /** Ids of the versions filed and cleared last. */
  filed: string | null
  cleared: string | null
  /** As the list shows it; kept up with the room a moment after each edit. */
  headline: string
  words: number
  liveHash: string
  /** Position of the room's log that headline, words and liveHash were read at. */
  listedAt: number
  /** Counted up whenever what it prints may have changed beside its room: a house style, a name, its original's credits. */
  printDue: number
  /** What `printDue` was when it was listed: less than it, and it is due to be listed again. */
  printed: number
  leftover: Leftover | null
  createdAt: string
}

/** An edition with what lists show of its versions. */
export interface ListedEdition extends EditionRecord {
  filedAt: string | null
  clearedAt: string | null
  clearedHash: string | null
  /** Also one whose end has passed. */
  hold: { reason: string; until: string | null } | null
  /** Id of whom it was filed to last; null for the desk. */
  filedTo: string | null
  /** What went out last. */
  published: { at: string; kind: PublicationKind; update: number | null } | null
  /** How far its translator is; null for an original. */
  progress: Progress | null
}

/**
 * What a list says of a copy, where in the room's log it was read, and what `printDue` was before anything that it
 * prints was looked up.
 */
export type Listing = Pick<EditionRecord, 'headline' | 'words' | 'liveHash' | 'listedAt' | 'printed'>

export type CreditedPart = Pick<Credit, 'contributor' | 'role'>

export interface EditionStore {
  /** Whoever asks: whether this person may see it is judged by `findEdition`. */
  find(id: string): Promise<EditionRecord | null>

  /** All, or those of one story; oldest first. */
  list(story?: string): Promise<ListedEdition[]>

  /** Those of this desk that somebody has taken; oldest first. */
  claimedOn(desk: string): Promise<ListedEdition[]>
  /** At every desk: which, and who has it. */
  claimed(): Promise<{ id: string; claimedBy: string }[]>

  /** The localizations of an original. */
  followersOf(id: string): Promise<string[]>

  /**
   * Adds the edition and begins its room with `seed`, its whole first content in this person's name: both are there,
   * or none. Nothing else ever gives an edition its first content.
   */
  begin(
    edition: Omit<EditionRecord, 'printDue' | 'printed'>,
    first: { seed: Uint8Array; person: string; at: Date },
  ): Promise<void>

  /** Where it stands in the review, and whose desk's it is. */
  move(
    id: string,
    to: Partial<Pick<EditionRecord, 'desk' | 'state' | 'claimedBy' | 'claimedAt' | 'filed' | 'cleared'>>,
  ): Promise<void>

  /** Null when nothing of it is left. */
  keepLeftover(id: string, leftover: Leftover | null): Promise<void>

  /**
   * False, and nothing is changed, when a later reading is listed already, or one at the same place of a later print:
   * two may arrive in either order.
   */
  relist(id: string, listing: Listing): Promise<boolean>

  /** These, or all, may print something else now, and are due to be listed again. */
  reprint(ids?: readonly string[]): Promise<void>

  /** The same of the localizations of a story, which print its original's credits. */
  reprintLocalizations(story: string): Promise<void>

  /** So many of those that are due to be listed again, originals first. */
  dueToPrint(most: number, except: readonly string[]): Promise<string[]>

  /** Replaces who is credited, as lists know it; credits of contributors that do not exist are left out. */
  credit(id: string, credits: readonly CreditedPart[]): Promise<void>

  /** People who are credited here in one of these roles. */
  creditedPeople(id: string, roles: readonly string[]): Promise<string[]>

  /** Editions whose credit line may name the contributor: those that credit them, and the localizations of their stories. */
  naming(contributor: string): Promise<string[]>
}
