import type { ReactNode } from 'react'
import styles from './link-row.module.css'

interface Props {
  /** What the links lead to, for screen readers. */
  label: string
  /** Where the row itself stands. */
  className?: string | undefined
  /** Links; the one to what is shown has `aria-current`. */
  children: ReactNode
}

/** Links side by side to things of one kind; where there is no room for all, they scroll. */
export function LinkRow({ label, className = '', children }: Props) {
  return (
    <nav className={`${styles.row} ${className}`} aria-label={label}>
      {children}
    </nav>
  )
}
