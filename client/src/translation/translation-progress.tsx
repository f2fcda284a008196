import { progressOf, type StandingRow } from '@copydesk/shared/translation/standing'
import { progressWords } from './progress-words.ts'
import styles from './side-by-side.module.css'

const WIDTH = 120

/** "9 of 12 up to date · 2 stale · 1 to translate", and drawn. */
export function TranslationProgress({ rows }: { rows: readonly StandingRow[] }) {
  const progress = progressWords(progressOf(rows))
  if (!progress?.all) return null
  const { done, up, parts, words } = progress
  let x = 0
  return (
    <span className={styles.progress}>
      <svg width={WIDTH} height={6} role="img" aria-label={`How far: ${words}`}>
        <title>{words}</title>
        {[{ of: 'done', part: done }, ...parts].map(({ of, part }) => {
          const width = part * WIDTH
          x += width
          return (
            width > 0 && (
              <rect key={of} data-of={of} x={x - width} width={Math.max(1, width - 1)} height={6} rx={1} />
            )
          )
        })}
      </svg>
      <span>
        {up}
        {parts.map(({ of, words }) => (
          <span key={of} data-of={of}>
            {' · '}
            {words}
          </span>
        ))}
      </span>
    </span>
  )
}
