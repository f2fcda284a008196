import { sha256 } from '../sha256.ts'
import type { AuditSeal, SealedRow } from './audit-store.ts'

/** What the first act is bound to. */
const BEGINNING = '0'.repeat(64)

/**
 * hash(n) = SHA-256(hash(n − 1) + JSON of [id, at, person, token, act, what, subject, details]), in hexadecimal.
 * Whoever changes, removes or slips in an act has to write anew every seal behind it.
 */
export function sealRow(before: AuditSeal | null, row: SealedRow): AuditSeal {
  const { id, at, person, token, act, what, subject, details } = row
  const text =
    (before?.hash ?? BEGINNING) + JSON.stringify([id, at, person, token, act, what, subject, details])
  return { row: id, hash: sha256(text) }
}

/** One after the other, behind the last seal that there is. */
export function sealRows(last: AuditSeal | null, rows: readonly SealedRow[]): AuditSeal[] {
  let before = last
  return rows.map((row) => {
    before = sealRow(before, row)
    return before
  })
}
