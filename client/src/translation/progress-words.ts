import type { Progress } from '@copydesk/shared/translation/standing'

const REST = [
  ['stale', 'stale'],
  ['unconfirmed', 'not confirmed'],
  ['machine', 'machine-made'],
  ['toDo', 'to translate'],
  ['loose', 'without an original'],
] as const

/** Of how many blocks of a localization how many are done, as parts of 1 and in words; null for an original. */
export function progressWords(progress: Progress | null) {
  if (!progress) return null
  const all = REST.reduce((sum, [of]) => sum + progress[of], progress.done)
  const up = `${progress.done} of ${all} up to date`
  const parts = REST.flatMap(([of, what]) =>
    progress[of] ? { of, part: progress[of] / all, words: `${progress[of]} ${what}` } : [],
  )
  return {
    all,
    done: progress.done / (all || 1),
    stale: progress.stale / (all || 1),
    /** What is not done, each as it stands. */
    parts,
    up,
    words: [up, ...parts.map(({ words }) => words)].join(', '),
  }
}
