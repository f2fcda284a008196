import type { Decision, SuggestedWords } from '@copydesk/shared/suggestions'
import type { By } from '../act-store.ts'
import type { LogPosition } from '../sync/update-log.ts'

/** What was decided about a group of suggestions. */
export interface DecisionRecord {
  edition: string
  group: string
  /** From 1: what somebody adds to a group after it was decided is decided by itself. */
  round: number
  decision: Decision
  person: string
  at: string
  /** Who suggested it. */
  by: string
  words: SuggestedWords[]
  /** JSON of what whoever decided saw of it; null for all of it. */
  seen: string | null
  /** Where in the log the text was edited; null while that has not been done. */
  position: LogPosition | null
  /** JSON of what is needed to take it back; null where that cannot be known any more. */
  trace: string | null
  undone: { person: string; at: string } | null
}

export interface DecisionStore {
  /** The latest of each of these groups. */
  latest(edition: string, groups: readonly string[]): Promise<DecisionRecord[]>
  /** What was decided and has not been done in the text yet, in the order in which it was decided. */
  waiting(edition: string): Promise<DecisionRecord[]>
  /** Editions in which something waits. */
  editionsWaiting(): Promise<string[]>
  /** The groups that somebody decided about in the same act. */
  decidedWith(edition: string, act: Pick<DecisionRecord, 'person' | 'at'>): Promise<string[]>
  /** Newest first. */
  list(edition: string, most: number): Promise<DecisionRecord[]>
  /** Throws where a round of a group has been decided. */
  add(decisions: readonly DecisionRecord[]): Promise<void>
  /** The text says so, from a position of the log on. */
  done(decision: DecisionRecord, position: LogPosition, trace: string | null): Promise<void>
  /** Whether it was this that took it back. */
  undo(decision: DecisionRecord, by: By): Promise<boolean>
}
