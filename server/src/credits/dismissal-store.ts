import type { By } from '../act-store.ts'
import type { Dismissal } from './evidence/weigh-evidence.ts'

/** Suggested credits that somebody has looked at and did not want. */
export interface DismissalStore {
  of(edition: string): Promise<Dismissal[]>
  /** Replaces what was kept of the same person, role and kind of evidence. */
  keep(edition: string, dismissal: Dismissal, by: By): Promise<void>
}
