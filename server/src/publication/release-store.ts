import type { Embargo, ReleaseKind, ReleaseState } from '@copydesk/shared/publication'

/** An edition in a release. */
export interface ReleasedEdition {
  edition: string
  /** Id of the version that goes out; null until one is cleared. */
  version: string | null
  /** It went out. */
  out: boolean
}

/** What an editor ordered to go out, as it is kept; people are ids. */
export interface ReleaseRecord {
  id: string
  story: string
  kind: ReleaseKind
  joint: boolean
  newest: boolean
  notBefore: { at: string; zone: string } | null
  embargo: Embargo | null
  advisory: string
  state: ReleaseState
  /** Why it was taken back or stopped. */
  why: string
  person: string
  at: string
  editions: ReleasedEdition[]
}

/** One that was ordered under an embargo. */
export interface EmbargoedRelease extends ReleaseRecord {
  embargo: Embargo
}

export type ReleaseTimes = Pick<ReleaseRecord, 'notBefore' | 'embargo'>

export interface ReleaseStore {
  add(release: ReleaseRecord): Promise<void>
  find(id: string): Promise<ReleaseRecord | null>
  /** Newest first. */
  ofStory(story: string): Promise<ReleaseRecord[]>
  /** Those of the story that wait. */
  waitingOf(story: string): Promise<ReleaseRecord[]>
  /** Those that wait, of every story; soonest first, those without a time last. */
  waiting(): Promise<ReleaseRecord[]>
  /**
   * Those whose embargo stands at this time (in ISO 8601), of this story or of every one: whatever became of them since,
   * but that they went out. Newest first.
   */
  underEmbargo(at: string, story?: string): Promise<EmbargoedRelease[]>
  /** Ids of the stories of those. */
  embargoedStories(at: string): Promise<string[]>
  move(id: string, times: ReleaseTimes): Promise<void>
  /** It waits no more. */
  end(id: string, ended: { state: Exclude<ReleaseState, 'waiting'>; why: string; at: string }): Promise<void>
  /** This edition of it went out, in this version. */
  out(id: string, edition: string, version: string): Promise<void>
  /** It goes without this edition. */
  leave(id: string, edition: string): Promise<void>
}
