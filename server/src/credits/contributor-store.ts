import type { Contributor } from '@copydesk/shared/credits'

/** Those who can be credited. No two have the same name, as `sameName` tells names apart. */
export interface ContributorStore {
  /** By name; those that were merged into another are not among them. */
  all(): Promise<Contributor[]>
  /** Those of these ids, in no order; of one that was merged, whom it was merged into. */
  of(ids: readonly string[]): Promise<Contributor[]>
  /** Those whom lists know to be credited in these editions, in no order. */
  creditedIn(editions: readonly string[]): Promise<Contributor[]>
  /** Of an id or a name that was merged: whom it was merged into. */
  find(id: string): Promise<Contributor | null>
  named(name: string): Promise<Contributor | null>
  /** The one that is a person here. */
  ofPerson(person: string): Promise<Contributor | null>
  /** Throws when there is one of that name. */
  add(contributor: Contributor): Promise<void>
  change(contributor: Contributor): Promise<void>
}
