import type { Evidence } from '@copydesk/shared/credits'
import type { Work } from './work.ts'

/** What one person did. */
export interface Found {
  person: string
  /** How much of it, in the measure of its kind; the words say it to people. */
  amount: number
  words: string
}

/** A kind of evidence: what it is that somebody did, as the server knows it. Which roles it earns, the roles say. */
export interface EvidenceOf {
  kind: Evidence
  find(work: Work): Found[]
  /** Whether this is more than what somebody has looked at and dismissed; the same never comes back. */
  isMore(amount: number, dismissed: number): boolean
}
