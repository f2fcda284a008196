import { openAsked, useAskedAt } from './asked-originals.ts'
import styles from './query-sign.module.css'

/** At the row of a translator who asked about it: that the original's desk has not answered yet, or has. */
export function QuerySign({ block }: { block: string }) {
  const asked = useAskedAt(block)
  if (!asked) return null
  return (
    <button type="button" className={styles.sign} data-is={asked.is} onClick={() => openAsked(asked.thread)}>
      {asked.is === 'waits' ? 'Query waits' : 'Query answered'}
    </button>
  )
}
