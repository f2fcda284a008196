import type { About, Asker } from '@copydesk/shared/access'

/** An edition as who may read and write it is judged on: without who began or filed it, and who is credited. */
export type EditionFacts = Required<Pick<About, 'story' | 'edition'>>

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
