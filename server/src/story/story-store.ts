import type { Language } from '@copydesk/shared/languages'
import type { Genre, StoryChange, StoryRow } from '@copydesk/shared/story'

/** A story as it is kept. Times are ISO 8601 in UTC. */
export interface StoryRecord {
  id: string
  slug: string
  /** The original's, also of a story that is only planned. */
  language: Language
  desk: string
  genre: Genre
  urgency: number
  owner: string | null
  due: string | null
  targetLength: number | null
  budgetLine: string
  languagesWanted: Language[]
  eventTime: string | null
  /** The only people who may see it, or null. */
  restrictedTo: string[] | null
  outsideOriginal: StoryRow['outsideOriginal']
  createdBy: string
  createdAt: string
}

export interface StoryStore {
  /** Whoever asks: whether this person may see it is judged by `findStory`. */
  find(id: string): Promise<StoryRecord | null>
  /** Newest first, restricted ones too. */
  all(): Promise<StoryRecord[]>
  /** Those that only some people may see. */
  restricted(): Promise<StoryRecord[]>
  add(story: StoryRecord): Promise<void>
  change(id: string, plan: StoryChange): Promise<void>
}
