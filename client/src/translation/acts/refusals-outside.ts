import type { StandingRow } from '@copydesk/shared/translation/standing'
import type { WaitingTranslationAct } from '../../sync/index.ts'

interface Refusals {
  headline: WaitingTranslationAct | null
  standfirst: WaitingTranslationAct | null
  /** What they were about stands nowhere any more, or is empty on both sides. */
  nowhere: WaitingTranslationAct[]
}

/** Refused acts that the margin beside the body does not show. */
export function refusalsOutside<R extends Pick<StandingRow, 'standing'>>(
  rows: readonly R[],
  waiting: readonly WaitingTranslationAct[],
  waits: (row: R) => WaitingTranslationAct | undefined,
): Refusals {
  const refused = waiting.filter((one) => one.refused !== null)
  if (refused.length === 0) return NONE
  const shown = rows.map((row) => (row.standing === 'nothing' ? undefined : waits(row)))
  // The first two of all rows.
  const [headline, standfirst] = shown.map((one) => (one && one.refused !== null ? one : null))
  return {
    headline: headline ?? null,
    standfirst: standfirst ?? null,
    nowhere: refused.filter((one) => !shown.includes(one)),
  }
}

const NONE: Refusals = { headline: null, standfirst: null, nowhere: [] }
