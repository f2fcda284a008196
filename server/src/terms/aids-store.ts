import type { Dismissal, NewDismissal, StoryName } from '@copydesk/shared/terms'
import type { By } from '../act-store.ts'

/** What people said of findings in a localization, and of the names of its story. */
export interface AidsStore {
  dismissals(edition: string): Promise<Dismissal[]>
  /** Replaces the reason where it was dismissed before. */
  dismiss(edition: string, finding: NewDismissal, by: By): Promise<void>
  /** False when it was not dismissed. */
  bringBack(edition: string, key: string): Promise<boolean>

  /** In the order in which they were added. */
  names(story: string): Promise<StoryName[]>
  /** Adds it, or changes the one of that id. */
  keepName(story: string, name: StoryName, by: By): Promise<void>
  /** False when the story has no such name. */
  removeName(story: string, id: string): Promise<boolean>
}
