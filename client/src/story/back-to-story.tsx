import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import styles from './back-to-story.module.css'

interface Props {
  edition: string
  slug: string
  /** On a phone it has a row to itself. */
  alone?: boolean
}

/** The way from a page about an edition to the edition itself. */
export function BackToStory({ edition, slug, alone }: Props) {
  return (
    <Link
      to="/story/$editionId/$"
      params={{ editionId: edition, _splat: '' }}
      className={styles.back}
      data-alone={alone}
    >
      <ArrowLeft size={16} aria-hidden />
      <span className="only-read">Back to </span>
      <b>{slug}</b>
    </Link>
  )
}
