import type { Generated } from 'kysely'

export interface TranslationTables {
  /** What was said of blocks of a localization: of each, the newest counts. */
  translationAct: {
    position: Generated<number>
    /** Given by whoever acts: the same act sent twice is one. */
    id: string
    edition: string
    block: string
    /** 1: it is about the original's block, which was left out, and not about the localized one of the same id. */
    leftOut: number
    act: string
    /** JSON of the original's blocks as they were seen. */
    originals: string
    localized: string
    person: string
    at: string
  }
  /** How far a localization is, when `due` stood at `counted`. */
  translationProgress: {
    edition: string
    /** JSON; null before it was ever counted. */
    progress: string | null
    due: number
    counted: number
  }
  /** Texts of an original's block between which only a typo was mended. */
  translationTypo: {
    edition: string
    block: string
    before: string
    after: string
    person: string
    at: string
  }
  /** How the newsroom says something in another language; lists are JSON. */
  term: {
    id: string
    from: string
    to: string
    /** The term as it is compared with others. */
    key: string
    term: string
    preferred: string
    forbidden: string
    note: string
    example: string
    /** Who changed it last, and when. */
    person: string
    at: string
    removedAt: string | null
  }
  /** A block and its translation, as it was confirmed last. */
  memoryPair: {
    id: string
    edition: string
    block: string
    original: string
    localized: string
    person: string
    at: string
  }
  /** What a remembered pair is looked up by. */
  memoryWord: { from: string; to: string; word: string; pair: string }
}
