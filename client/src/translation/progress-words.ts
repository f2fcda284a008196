import type { EditionRow } from '@copydesk/shared/story'

const REST = [
  ['stale', 'behind'],
  ['unconfirmed', 'to confirm'],
  ['machine', 'machine-made'],
  ['toDo', 'to translate'],
  ['loose', 'without an original'],
] as const

/** Of how many blocks of a localization how many are done, as a part of 1 and in words; null for an original. */
export function progressWords({ progress }: Pick<EditionRow, 'progress'>) {
  if (!progress) return null
  const { done, stale } = progress
  let all = done
  let words = ''
  for (const [name, what] of REST) {
    all += progress[name]
    if (progress[name]) words += `, ${progress[name]} ${what}`
  }
  return { done: done / (all || 1), stale: stale / (all || 1), words: `${done} of ${all} up to date${words}` }
}
