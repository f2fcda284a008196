import type { AuditAct } from '@copydesk/shared/audit'
import type { EvidenceOf } from './evidence-of.ts'

/** The evidence of an act on record: somebody has done it or has not. */
export function didAct(kind: EvidenceOf['kind'], act: AuditAct, words: string): EvidenceOf {
  return {
    kind,
    find: ({ acts }) =>
      acts.filter((done) => done.act === act).map(({ person }) => ({ person, amount: 1, words })),
    isMore: () => false,
  }
}
