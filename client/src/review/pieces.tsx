import type { Piece } from '@copydesk/shared/review'
import styles from './differing-copy.module.css'
import { PrintedRun } from './printed-run.tsx'

/** Words as they stand: what was taken out struck through, what came in underlined. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => {
    const printed = <PrintedRun run={piece} />
    const key = `${at} ${piece.in}`
    if (piece.in === 'before')
      return (
        <del key={key} className={styles.gone}>
          {printed}
        </del>
      )
    if (piece.in === 'after')
      return (
        <ins key={key} className={styles.fresh}>
          {printed}
        </ins>
      )
    return <span key={key}>{printed}</span>
  })
}
