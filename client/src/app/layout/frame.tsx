import type { ReactNode } from 'react'
import styles from './frame.module.css'

interface Props {
  /** Above: where one is, and the next act. */
  bar: ReactNode
  /** Below: saved, words, time, keys. */
  foot?: ReactNode
  /** What the main part is called by screen readers. */
  label: string
  children: ReactNode
}

/** A page: a bar, the main part that scrolls, a foot. */
export function Frame({ bar, foot, label, children }: Props) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        Skip to {label.toLowerCase()}
      </a>
      <header className={styles.bar}>{bar}</header>
      <main id="main" className={styles.main} aria-label={label} tabIndex={-1}>
        {children}
      </main>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </div>
  )
}

/** Takes the room between what stands left and what stands right in a bar or foot. */
export const Grow = () => <span className={styles.grow} />
