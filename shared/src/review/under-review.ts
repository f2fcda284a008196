import type { Condition } from './condition.ts'
import type { Eyes } from './second-eyes.ts'
import type { State } from './states.ts'

/** It does not go out until somebody lifts this, or its end has passed. */
export interface Hold {
  reason: string
  /** Id of whoever holds it. */
  by: string
  at: string
  until: string | null
}

/** What an act is judged on. Hashes are of publishable copy. */
export interface UnderReview {
  state: State
  claimedBy: string | null
  /** Hash of the version that was filed last, and of the one that was cleared last. */
  filedHash: string | null
  clearedHash: string | null
  /** Hash of the newest publication, if anything of the edition is out. */
  publishedHash: string | null
  /** A headline of it is out, alone. */
  alertOut: boolean
  /** Hash of the copy that the act would make a version of. */
  hash: string
  /** That copy has any words. */
  hasWords: boolean
  /** Null also for one whose end has passed. */
  hold: Hold | null
  /** What was cleared last was forced, and nobody has cleared any copy since. */
  notReviewed: boolean
  eyes: Eyes
  /** Why a clearing of whoever asks would not count at this desk; null where it does. */
  unfit: string | null
  /** What is missing of that copy. */
  conditions: readonly Condition[]
}
