import type { AuditAct, Subject } from '@copydesk/shared/audit'

export interface RecordedAct {
  at: Date
  /** Null for an act of the machine's operator, at the command line. */
  person: string | null
  act: AuditAct
  what: Subject
  subject: string
  details?: Record<string, unknown>
}

/** Whose act it is, and when. */
export interface By {
  person: string
  at: Date
}

export interface ReturnedEdition {
  edition: string
  filedBy: readonly string[]
  at: string
  by: string
  note: string
}

/** Who did what, and when. Nothing is ever changed or removed here. */
export interface ActStore {
  /** Puts an act on record, in the transaction that does it: one cannot be without the other. */
  record(act: RecordedAct): Promise<void>

  /** Who did any of these acts to an edition, each act once for each person. */
  doneTo(edition: string, acts: readonly AuditAct[]): Promise<{ person: string; act: AuditAct }[]>

  /** The last time that an edition was returned: by whom, and with which words. */
  lastReturn(edition: string): Promise<{ at: string; by: string; note: string } | null>

  /** Of each edition that was sent back and is with its writers since: who filed it, and its last return, the newest first. */
  returned(): Promise<ReturnedEdition[]>

  /** Who did the last of these acts to an edition, and which. */
  lastOf(edition: string, acts: readonly AuditAct[]): Promise<{ by: string; act: AuditAct } | null>
}
