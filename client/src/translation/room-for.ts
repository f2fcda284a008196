import type { StandingRow } from '@copydesk/shared/translation/standing'
import type { Shown } from './row-layout.ts'
import type { LaidRow } from './space-rows.ts'
import { tieWords } from './standing-words.ts'

/** A line of words in the margin, and each below it. */
const WORDS = 20
const MORE = 14
/** To say that a block is not there, and what can be done: a line, or three as high as a thumb on a phone. */
const ABSENT = { both: 56, left: 0, right: 124 } satisfies Record<Shown, number>
/** To say why an act was refused. */
const REFUSAL = 58

/** How much room a row wants beside that of its blocks, so that nothing in the margin runs into the next row. */
export function roomFor(
  row: StandingRow,
  shown: Shown,
  isRefused: boolean,
): Pick<LaidRow, 'least' | 'below'> {
  const below = isRefused ? REFUSAL : 0
  if (row.standing === 'nothing') return { least: 0, below }
  if (row.right === null && row.by === null) return { least: ABSENT[shown] + below, below }
  if (shown !== 'both') return { least: 0, below }
  const isBehind = row.filed !== 'none' && (row.standing === 'stale' || row.standing === 'left-out-stale')
  const lines = Number(tieWords(row) !== '') + 2 * Number(isBehind)
  return { least: WORDS + MORE * lines, below }
}
