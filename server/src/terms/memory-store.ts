import type { Language } from '@copydesk/shared/languages'
import type { By } from '../act-store.ts'

/** A block and its translation, as somebody confirmed them. */
export interface RememberedPair {
  edition: string
  block: string
  from: Language
  to: Language
  original: string
  localized: string
  /** Those that it is looked up by. */
  words: readonly string[]
}

/** One that may be near, with what says who may see it. */
export interface MemoryCandidate {
  edition: string
  block: string
  original: string
  localized: string
  by: string
  at: string
  story: { id: string; slug: string; owner: string | null; restrictedTo: string[] | null }
}

/** What was translated before: of each block of a localization, as it was confirmed last. */
export interface MemoryStore {
  remember(id: string, pair: RememberedPair, by: By): Promise<void>
  forget(edition: string, block: string): Promise<void>
  /** Those that share most of the words, most first; none of what was killed. */
  near(
    pair: { from: Language; to: Language },
    words: readonly string[],
    most: number,
  ): Promise<MemoryCandidate[]>
}
