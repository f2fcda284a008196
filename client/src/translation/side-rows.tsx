import type { Furniture } from '@copydesk/shared/credits'
import type { ReactNode } from 'react'
import styles from './side-by-side.module.css'
import type { Side } from './side-by-side.tsx'

/** Something of the original, and the same of the localization beside it. */
export function Row({
  left,
  middle,
  right,
  className = '',
}: {
  left: ReactNode
  middle?: ReactNode
  right: ReactNode
  className?: string | undefined
}) {
  return (
    <div className={`${styles.row} ${className}`}>
      <div className={styles.left}>{left}</div>
      <div className={styles.middle}>{middle}</div>
      <div className={styles.right}>{right}</div>
    </div>
  )
}

export function Around({ side, line }: { side: Side; line: keyof Furniture['standing'] }) {
  return (
    <p className={styles.small} lang={side.language} dir="auto">
      {side.furniture.standing[line]}
    </p>
  )
}

const LOOKS = { byline: styles.small, dateline: styles.small, creditLine: styles.print, rights: styles.small }

export function Furnished({
  side,
  line,
}: {
  side: Side
  line: 'byline' | 'dateline' | 'creditLine' | 'rights'
}) {
  return (
    <p
      className={LOOKS[line]}
      lang={side.language}
      dir="auto"
      data-by-hand={line === 'creditLine' && side.furniture.byHand ? 'by hand' : undefined}
    >
      {side.furniture[line]}
    </p>
  )
}
