import type { Contributor } from '@copydesk/shared/credits'
import type { Likeness } from './likenesses-of.ts'

/** Two who may be one. */
export type Pair = readonly [Contributor, Contributor]

export interface Merge {
  id: string
  /** Ids of who is printed no more, and of who is printed instead. */
  merged: string
  kept: string
  person: string
  at: string
  before: BeforeMerge
}

/** What undoing a merge brings back. */
export interface BeforeMerge {
  /** Id of the person that the merged contributor was, and of whom the kept one was. */
  mergedPerson: string | null
  keptPerson: string | null
}

/** Finding contributors among very many, and saying that two of them are one. */
export interface DirectoryStore {
  /** Those that have, for each word, a word that begins so; those whose name begins with `typed` come first. */
  find(words: readonly string[], typed: string, most: number): Promise<Contributor[]>
  /** Those whose names are like one with these likenesses. */
  like(likenesses: readonly Likeness[], most: number): Promise<Contributor[]>
  /** Those that a name may be another name of: it is an alias of theirs. */
  withAlias(name: string): Promise<Contributor[]>
  /**
   * Those that go by a name in any way: printed, in another script, as an alias, or as one that was merged into them.
   * Names are compared by `safetyName`.
   */
  goingBy(name: string): Promise<Contributor[]>
  /** Every name of one, and of those that were merged into it. */
  namesOf(id: string): Promise<string[]>
  /** Two by two, those that may be one and that nobody has parted. */
  pairs(most: number): Promise<Pair[]>
  part(one: string, other: string): Promise<void>
  merge(merge: Merge): Promise<void>
  /** Those that stand, newest first. */
  merges(most: number): Promise<(Merge & { mergedName: string; keptName: string })[]>
  findMerge(id: string): Promise<Merge | null>
  /** The merged one stands again, and for those whom other merges that stand lead to it. */
  undo(merge: Merge, at: Date): Promise<void>
}
