import type { About, Asker } from '@copydesk/shared/access'

/** An edition as who may read and write it is judged on: without who began or filed it, and who is credited. */
export interface EditionFacts extends Required<Pick<About, 'story' | 'edition'>> {
  /** The story stands under an embargo: no token that is not trusted with it is in its room. */
  embargoed: boolean
}

/** What rights are judged on, as it stands at this moment. */
export interface Rights {
  /** Of each session that is good: who is in it, and where they stand. */
  sessions: Map<string, Asker>
  editions: Map<string, EditionFacts>
}

export interface RightsStore {
  /** Of these sessions and editions, in one look. */
  look(sessions: readonly string[], editions: readonly string[], now: Date): Promise<Rights>
}
