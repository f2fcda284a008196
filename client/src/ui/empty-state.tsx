import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Nothing here yet: says so in a sentence, and what to do about it. */
export function EmptyState({
  title,
  children,
  act,
}: {
  title: string
  children?: ReactNode
  act?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.words}>{children}</p>}
      {act && <div className={styles.act}>{act}</div>}
    </div>
  )
}
