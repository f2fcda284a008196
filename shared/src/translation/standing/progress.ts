import * as z from 'zod'
import type { Standing } from './standing.ts'
import type { StandingRow } from './standings.ts'

/** How many blocks of a localization stand how; a list shows it drawn. */
export const progressSchema = z.object({
  /** Up to date, left out on purpose, or the localization's own. */
  done: z.int(),
  stale: z.int(),
  /** Written, and not confirmed as it reads now; machine-made words are counted apart. */
  unconfirmed: z.int(),
  machine: z.int(),
  /** Nothing written: an empty block, or none. */
  toDo: z.int(),
  /** Without an original, or with none that anybody named. */
  loose: z.int(),
})
export type Progress = z.infer<typeof progressSchema>

const COUNTED: Record<Standing, keyof Progress | null> = {
  'up-to-date': 'done',
  'left-out': 'done',
  ours: 'done',
  stale: 'stale',
  'left-out-stale': 'stale',
  unconfirmed: 'unconfirmed',
  machine: 'machine',
  empty: 'toDo',
  missing: 'toDo',
  orphaned: 'loose',
  unpaired: 'loose',
  nothing: null,
}

export function progressOf(rows: readonly Pick<StandingRow, 'left' | 'tie' | 'standing'>[]): Progress {
  const progress: Progress = { done: 0, stale: 0, unconfirmed: 0, machine: 0, toDo: 0, loose: 0 }
  for (const { left, tie, standing } of rows) {
    const counted = COUNTED[standing]
    // What stands apart is counted where its original stands.
    if (counted === null || (left === null && tie === 'apart')) continue
    progress[counted]++
  }
  return progress
}
