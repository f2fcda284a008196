import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './notice.module.css'

const SIGNS = { say: Info, done: CircleCheck, stale: TriangleAlert, stop: CircleAlert }

interface Props {
  /** `stop` and `stale` are read out at once; `say` and `done` when the reader pauses. */
  tone?: keyof typeof SIGNS
  children: ReactNode
  /** What can be done about it. */
  act?: ReactNode
}

export function Notice({ tone = 'say', children, act }: Props) {
  const Sign = SIGNS[tone]
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      role={tone === 'stop' || tone === 'stale' ? 'alert' : 'status'}
    >
      <Sign size={16} strokeWidth={1.9} aria-hidden />
      <div className={styles.words}>{children}</div>
      {act}
    </div>
  )
}
