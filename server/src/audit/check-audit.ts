import type { AuditSeal, AuditStore, SealedRow } from './audit-store.ts'
import { sealRow } from './seal-rows.ts'

const AT_ONCE = 1000

export interface CheckedAudit {
  /** Acts that were read, and how many of them no seal holds yet. */
  acts: number
  unsealed: number
  /** Of the last act that is sealed: to be noted elsewhere, since whoever owns the files could make all of it anew. */
  seal: string | null
  /** The first act that does not fit, in words; null when all do. */
  finding: string | null
}

/** Reads the whole record, and compares every act with its seal. */
export async function checkAudit(audit: AuditStore): Promise<CheckedAudit> {
  let before: AuditSeal | null = null
  let acts = 0
  for (;;) {
    const seals = await audit.sealsAfter(before?.row ?? 0, AT_ONCE)
    const upTo = seals.at(-1)?.row
    if (upTo === undefined) break
    const rows = await allRows(audit, before?.row ?? 0, upTo)
    acts += rows.length
    const finding = firstThatDoesNotFit(before, seals, rows)
    if (finding !== null) return { acts, unsealed: 0, seal: null, finding }
    before = seals.at(-1) ?? before
  }
  const unsealed = await allRows(audit, before?.row ?? 0)
  return {
    acts: acts + unsealed.length,
    unsealed: unsealed.length,
    seal: before?.hash ?? null,
    finding: null,
  }
}

async function allRows(audit: AuditStore, after: number, upTo?: number): Promise<SealedRow[]> {
  const rows: SealedRow[] = []
  for (;;) {
    const more = await audit.rowsAfter(rows.at(-1)?.id ?? after, AT_ONCE, upTo)
    rows.push(...more)
    if (more.length < AT_ONCE) return rows
  }
}

function firstThatDoesNotFit(last: AuditSeal | null, seals: AuditSeal[], rows: SealedRow[]): string | null {
  const sealOf = new Map(seals.map((seal) => [seal.row, seal]))
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const ids = [...new Set([...sealOf.keys(), ...rowOf.keys()])].sort((a, b) => a - b)
  let before = last
  for (const id of ids) {
    const [seal, row] = [sealOf.get(id), rowOf.get(id)]
    if (!row) return `act ${id} is gone`
    const which = `act ${id} (${row.act} of ${row.what} ${row.subject}, ${row.at})`
    if (!seal) return `${which} was not there when those behind it were sealed`
    if (sealRow(before, row).hash !== seal.hash) return `${which} is not what was sealed`
    before = seal
  }
  return null
}
