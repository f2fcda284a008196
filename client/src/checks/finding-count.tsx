import styles from './checks.module.css'
import { useOpenFindings } from './open-findings.ts'

/** In the margin of a row: how many findings are open at its localized block. */
export function FindingCount({ block }: { block: string }) {
  const count = useOpenFindings().get(block) ?? 0
  if (count === 0) return null
  const words = count === 1 ? '1 thing to look at' : `${count} things to look at`
  return (
    <span className={styles.count} title={words}>
      <span aria-hidden>{count}</span>
      <span className="only-read">{words}</span>
    </span>
  )
}
