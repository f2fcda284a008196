import type { Language } from '@copydesk/shared/languages'
import type { NoticeKind, NoticeOutcome } from '@copydesk/shared/notifications'

/** A notice as it is kept: what it points to, and no words. */
export interface NoticeRecord {
  id: string
  /** Who is told. */
  person: string
  kind: NoticeKind
  outcome: NoticeOutcome | null
  story: string
  /** Null where a story has no copy yet. */
  edition: string | null
  thread: string | null
  suggestion: string | null
  by: string
  at: string
  readAt: string | null
}

/** With what it is about as that stands now, and what says who may see it. */
export interface ToldNotice extends NoticeRecord {
  about: {
    slug: string
    owner: string | null
    restrictedTo: string[] | null
    edition: { language: Language; headline: string } | null
  }
}

/** What each person was told. Whether they may see what it is about is judged when they read it. */
export interface NoticeStore {
  add(notices: readonly NoticeRecord[]): Promise<void>
  /** Newest first. */
  of(person: string): Promise<ToldNotice[]>
  /** Marks theirs as read, or with null as unread; others' ids are passed over. */
  mark(person: string, ids: readonly string[], at: Date | null): Promise<void>
  /** Forgets what is older than that, and all but the newest of each of these people. */
  thin(people: readonly string[], most: number, before: Date): Promise<void>
}
