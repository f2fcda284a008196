import { allOf, type Progress, progressOf, type StandingRow } from '@copydesk/shared/translation/standing'
import styles from './side-by-side.module.css'

const PARTS: { of: keyof Progress; words: (count: number) => string }[] = [
  { of: 'done', words: () => '' },
  { of: 'stale', words: (count) => `${count} stale` },
  { of: 'unconfirmed', words: (count) => `${count} not confirmed` },
  { of: 'machine', words: (count) => `${count} machine-made` },
  { of: 'toDo', words: (count) => `${count} to do` },
  { of: 'loose', words: (count) => `${count} without an original` },
]

const WIDTH = 120

/** "9 of 12 up to date · 2 stale · 1 to do", and drawn. */
export function TranslationProgress({ rows }: { rows: readonly StandingRow[] }) {
  const progress = progressOf(rows)
  const all = allOf(progress)
  if (all === 0) return null
  const done = `${progress.done} of ${all} up to date`
  const rest = PARTS.filter(({ of }) => of !== 'done' && progress[of] > 0)
  const words = [done, ...rest.map(({ of, words }) => words(progress[of]))]
  let x = 0
  return (
    <span className={styles.progress}>
      <svg width={WIDTH} height={6} role="img" aria-label={`How far: ${words.join(', ')}`}>
        <title>{words.join(' · ')}</title>
        {PARTS.map(({ of }) => {
          const width = (progress[of] / all) * WIDTH
          x += width
          return (
            width > 0 && (
              <rect key={of} data-of={of} x={x - width} width={Math.max(1, width - 1)} height={6} rx={1} />
            )
          )
        })}
      </svg>
      <span>
        {done}
        {rest.map(({ of, words }) => (
          <span key={of} data-of={of}>
            {' · '}
            {words(progress[of])}
          </span>
        ))}
      </span>
    </span>
  )
}
