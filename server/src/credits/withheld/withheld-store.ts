import type { WithheldCredit } from '@copydesk/shared/credits'
import type { By } from '../../act-store.ts'

/** Credits of people who would be in danger if they were named. Their names are here and nowhere else. */
export interface WithheldStore {
  of(edition: string): Promise<WithheldCredit[]>
  /** The names, in any edition of the story. */
  inStory(story: string): Promise<string[]>
  add(edition: string, credit: WithheldCredit, by: By): Promise<void>
  /** False when there was none of that id in this edition. */
  remove(edition: string, id: string): Promise<boolean>
}
