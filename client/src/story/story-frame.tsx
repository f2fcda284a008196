import type { ReactNode } from 'react'
import styles from './story-frame.module.css'

interface Props {
  /** Above: which story, where it stands, the next act. */
  bar: ReactNode
  /** What the main part is called by screen readers. */
  label: string
  children: ReactNode
  /** At the right of the copy; on a phone a sheet from below. */
  panel?: ReactNode
  /** Ways to open a panel; on a phone beside the foot. */
  rail?: ReactNode
  /** A panel that belongs to the page stands under the copy on a phone, instead of over it. */
  panelStays?: boolean
  /** Above the foot: what must be known now. It takes its room from below, so that nothing above it moves. */
  notice?: ReactNode
  foot: ReactNode
}

/** The copy in the middle, one panel at a time at its right, saved and words below. */
export function StoryFrame({ bar, label, children, panel, panelStays, rail, notice, foot }: Props) {
  return (
    <div
      className={styles.frame}
      data-panel={panel ? (panelStays ? 'stays' : 'open') : 'none'}
      data-rail={rail ? '' : undefined}
    >
      <a className={styles.skip} href="#main">
        Skip to {label.toLowerCase()}
      </a>
      <header className={styles.bar}>{bar}</header>
      <div className={styles.middle}>
        {/* A copy that is only read has nothing in it to focus, and must still be scrolled by keys. */}
        <main id="main" className={styles.main} aria-label={label} tabIndex={panelStays ? 0 : -1}>
          {children}
        </main>
        {panel && (
          <aside className={styles.panel} aria-label="Beside the copy">
            {panel}
          </aside>
        )}
      </div>
      {rail && (
        <nav className={styles.rail} aria-label="Panels">
          {rail}
        </nav>
      )}
      {notice && <div className={styles.notice}>{notice}</div>}
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </div>
  )
}
