import type { State } from '@copydesk/shared/review'
import type { ReactNode } from 'react'
import styles from './state-badge.module.css'

/** Where something stands, in words, with the dot of its state: `<StateBadge state="submitted">Filed 16:01</…>`. */
export function StateBadge({ state, children }: { state: State | 'planned'; children: ReactNode }) {
  return (
    <span className={styles.badge} data-state={state}>
      {children}
    </span>
  )
}
