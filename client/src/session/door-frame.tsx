import type { ReactNode } from 'react'
import styles from './sign-in.module.css'

interface Props {
  title: string
  /** What this is, in a sentence or two. */
  words: ReactNode
  /** What is to be done here. */
  children: ReactNode
  /** It is longer than a window: what it is stays in view beside it. */
  long?: boolean
}

/** A page for somebody who is not in yet: what it is on one side, what to do on the other. */
export function DoorFrame({ title, words, children, long }: Props) {
  return (
    <main className={styles.page} data-long={long || undefined}>
      <div className={styles.words}>
        <h1 className={styles.name}>{title}</h1>
        <p className={styles.what}>{words}</p>
      </div>
      <div className={styles.card}>{children}</div>
    </main>
  )
}
