import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

/** What stands at the right of the copy, one at a time. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}

export function PanelSection({
  title,
  aside,
  children,
}: {
  title?: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.section}>
      {title && (
        <h3 className={styles.sectionTitle}>
          <span>{title}</span>
          {aside}
        </h3>
      )}
      {children}
    </div>
  )
}
