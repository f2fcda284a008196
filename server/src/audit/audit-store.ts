import type { Asker } from '@copydesk/shared/access'
import type { AuditRow } from '@copydesk/shared/audit'

/** Which acts are wanted; all of them where nothing is said. */
export interface AuditFilter {
  /** Id of whoever did it. */
  person?: string | undefined
  act?: string | undefined
  /** Words in the name of what it was done to, or its id. */
  subject?: string | undefined
  /** From this moment on, and before that one: ISO 8601 in UTC. */
  from?: string | undefined
  to?: string | undefined
}

export type AuditReader = Pick<Asker, 'id' | 'without'>

/** How far somebody has read: so many acts of that moment, and all that are younger. */
export interface AuditPlace {
  at: string
  shown: number
}

/** An act as it is sealed: every column. */
export interface SealedRow {
  id: number
  at: string
  person: string | null
  token: string | null
  act: string
  what: string
  subject: string
  details: string
}

/** One act bound to all before it. */
export interface AuditSeal {
  /** Id of the act. */
  row: number
  hash: string
}

/** The record of acts, to read and to seal. What it has cannot be changed or removed: the database forbids it. */
export interface AuditStore {
  /**
   * The youngest first, at most so many, of those that whoever reads may know of: acts in a story that is not there for
   * them are not, either.
   */
  page(filter: AuditFilter, reader: AuditReader, after: AuditPlace | null, most: number): Promise<AuditRow[]>

  lastSeal(): Promise<AuditSeal | null>

  /** Seals behind this act, in order. */
  sealsAfter(row: number, most: number): Promise<AuditSeal[]>

  /** Acts behind this one, in order; up to that one, if it is given. */
  rowsAfter(row: number, most: number, upTo?: number): Promise<SealedRow[]>

  addSeals(seals: readonly AuditSeal[], at: Date): Promise<void>
}
