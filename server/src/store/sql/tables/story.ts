import type { Generated } from 'kysely'

export interface StoryTables {
  story: {
    id: string
    slug: string
    /** The original's, also of a story that is only planned. */
    language: string
    desk: string
    genre: string
    urgency: number
    owner: string | null
    due: string | null
    targetLength: number | null
    budgetLine: string
    languagesWanted: string
    eventTime: string | null
    restrictedTo: string | null
    /** JSON; null where the story is the newsroom's own. */
    outsideOriginal: string | null
    createdBy: string
    createdAt: string
  }
  edition: {
    id: string
    story: string
    language: string
    follows: string | null
    /** Null: its story's. */
    desk: string | null
    state: string
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
    /** Counted up when it may print something else; it was listed when this stood at `printed`. */
    printDue: Generated<number>
    printed: Generated<number>
    /** JSON of what an import could not place; null once somebody dismissed it. */
    leftover: string | null
    createdAt: string
  }
  version: {
    id: string
    edition: string
    number: number
    reason: string
    /** Null for the clock. */
    madeBy: string | null
    madeAt: string
    hash: string
    words: number
    note: string
    /** Position of the room's log that it was read at. */
    position: number
    /** Words more and fewer than in the one before; null where nobody counted. */
    added: number | null
    removed: number | null
    /** JSON of the ids of those who wrote since the one before. */
    writers: string
    /** The shared document as one Yjs update: with comments, notes and ids. */
    working: Uint8Array
    /** JSON of the publishable copy, whose hash it is. */
    publishable: string
  }
  assignment: {
    id: string
    story: string
    /** Null for the whole story. */
    edition: string | null
    person: string
    as: string
    at: string
  }
  /** Where somebody was last in an edition, with it in sight. */
  visit: { edition: string; person: string; position: number; at: string }
  /** Filters of the list under a name. */
  savedView: {
    id: string
    name: string
    /** JSON. */
    filters: string
    /** Null for somebody's own. */
    desk: string | null
    /** Whoever made it. */
    person: string
    at: string
    removedAt: string | null
  }
  /** A name that a story's people agreed on; `forms` is JSON of its forms by language. */
  storyName: { id: string; story: string; forms: string; person: string; at: string }
}
