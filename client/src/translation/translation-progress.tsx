import styles from './side-by-side.module.css'
import { progressOf } from './standing.ts'
import type { AlignedRow } from './use-alignment.ts'

/** "9 of 12 translated · 2 to do · 1 missing", and drawn. */
export function TranslationProgress({ rows }: { rows: readonly AlignedRow[] }) {
  const { written, empty, missing, all } = progressOf(rows)
  if (all === 0) return null
  return (
    <span className={styles.progress}>
      <progress value={written} max={all} aria-label="Translated" />
      <span>
        {written} of {all} translated
        {missing > 0 && <span className={styles.none}> · {missing} new in the original</span>}
        {empty > 0 && missing === 0 && ` · ${empty} to do`}
      </span>
    </span>
  )
}
