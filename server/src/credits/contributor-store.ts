import type { Contributor } from '@copydesk/shared/credits'

/** Those who can be credited. No two have the same name, as `sameName` tells names apart. */
export interface ContributorStore {
  /** By name. */
  all(): Promise<Contributor[]>
  find(id: string): Promise<Contributor | null>
  named(name: string): Promise<Contributor | null>
  /** The one that is a person here. */
  ofPerson(person: string): Promise<Contributor | null>
  /** Throws when there is one of that name. */
  add(contributor: Contributor): Promise<void>
  change(contributor: Contributor): Promise<void>
}
