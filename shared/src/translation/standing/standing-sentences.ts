import type { Standing } from './standing.ts'

/** How a block stands, for whoever translates it here or in another tool. */
export const STANDING_SENTENCES: Readonly<Record<Standing, string>> = {
  'up-to-date': 'Confirmed against the original as it reads now.',
  stale: 'The original has changed since this was confirmed.',
  unconfirmed: 'Written, and not confirmed as it reads now.',
  machine: 'Made by a machine, and not confirmed by a person.',
  empty: 'Nothing is written here yet.',
  missing: 'New in the original, missing here.',
  'left-out': 'Left out on purpose.',
  'left-out-stale': 'Left out on purpose; the original has changed since.',
  orphaned: 'What this translates is not in the original any more.',
  ours: 'Only in this language.',
  unpaired: 'Nobody has said what this translates.',
  nothing: 'There are no words on either side.',
}
