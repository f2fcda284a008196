import type { State } from '@copydesk/shared/review'
import type { ReactNode } from 'react'
import styles from './state-badge.module.css'

interface Props {
  state: State | 'planned'
  /** It reads differently now from what was cleared. */
  changed?: boolean
  children: ReactNode
}

/** Where something stands, in words, with the dot of its state: `<StateBadge state="submitted">Filed 16:01</…>`. */
export function StateBadge({ state, changed, children }: Props) {
  return (
    <span className={styles.badge} data-state={changed ? 'changed' : state}>
      {children}
    </span>
  )
}
