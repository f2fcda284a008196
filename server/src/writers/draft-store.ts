import type { DraftRule } from '@copydesk/shared/writers'

/** Keeps what of a story's drafts may be shown. */
export interface LegalHold {
  reason: string
  person: string
  /** ISO 8601 */
  at: string
}

/** What the newsroom decided about drafts, and which stories are under legal hold. */
export interface DraftStore {
  rule(): Promise<DraftRule>
  changeRule(rule: DraftRule): Promise<void>
  /** Null while the story is under none. */
  hold(story: string): Promise<LegalHold | null>
  /** In the place of one that stands. */
  putHold(story: string, hold: LegalHold): Promise<void>
  /** False, and nothing is changed, where there is none. */
  liftHold(story: string): Promise<boolean>
}
