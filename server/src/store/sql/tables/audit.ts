import type { Generated } from 'kysely'

/** The record of acts, and how long drafts are shown. */
export interface AuditTables {
  audit: {
    id: Generated<number>
    at: string
    person: string | null
    /** Id of the token that it was done by. */
    token: string | null
    act: string
    /** What it was done to, and its id. */
    what: string
    subject: string
    /** JSON of what changed. */
    details: string
  }
  /** Binds each act to all before it. */
  auditSeal: { row: number; hash: string; at: string }
  /** One row, once a managing editor decided something. */
  draftRule: { id: number; showsWriters: number; draftDays: number | null }
  legalHold: { story: string; reason: string; person: string; at: string }
}
