import { type ReactNode, useId } from 'react'
import styles from './account.module.css'

interface Props {
  title: string
  /** How it stands now, beside the title. */
  aside?: ReactNode
  children: ReactNode
}

export function Section({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
