import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Condition, DeskPolicy, Hold } from '@copydesk/shared/review'
import type { EditionRecord } from '../../edition/edition-store.ts'
import type { Stores } from '../../stores.ts'
import type { StoryRecord } from '../../story/story-store.ts'
import type { Clearing } from '../review-store.ts'
import type { Written } from '../written.ts'

/** What is said of a copy on its way, but for its words. */
export interface ReviewedUnread {
  /** Id of whoever asks: of what only named people read, nobody else is told. */
  reader: string
  edition: EditionRecord
  story: StoryRecord
  /** Whose rules hold: the edition's, or the one that it goes to. */
  desk: string
  policy: DeskPolicy
  filed: { hash: string; madeBy: string | null } | null
  clearedHash: string | null
  /** Those of this copy. */
  clearings: readonly Clearing[]
  /** Null also for one whose end has passed. */
  hold: Hold | null
  written: Written
}

/** A copy on its way, with what is said of it. */
export interface Reviewed extends ReviewedUnread {
  copy: { hash: string; publishable: PublishableCopy; working: Uint8Array }
}

/** What of one kind is missing of a copy; some ask for less than all that is said of it. */
export type ConditionOf<Asked = Reviewed> = (stores: Stores, asked: Asked) => Promise<readonly Condition[]>
