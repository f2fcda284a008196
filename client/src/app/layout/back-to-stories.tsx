import { Link } from '@tanstack/react-router'
import styles from './page-bar.module.css'

/** The way back to the list, at the left of a bar. Drawn here: every page has it before it has the icons. */
export const BackToStories = () => (
  <Link to="/" search={{}} className={styles.back}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="m12 19-7-7 7-7M19 12H5" />
    </svg>
    Stories
  </Link>
)
