import type { WentOut } from '@copydesk/shared/after-read'
import { Check } from 'lucide-react'
import { clock } from '../newsroom/clock.ts'
import { publishedAs } from '../publication/published-as.ts'
import styles from './after-read-page.module.css'

interface Props {
  out: WentOut
  now: Date
  isCurrent: boolean
  onChoose: () => void
}

/** What went out, in the list of what there is to read. */
export function OutLine({ out, now, isCurrent, onChoose }: Props) {
  const { id, story, language, headline, publishedAt, seen, kind } = out
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-out={id}
        data-seen={seen || undefined}
        aria-current={isCurrent || undefined}
        onClick={onChoose}
      >
        <span className={styles.about}>
          <b>{story.slug}</b> {language.toUpperCase()}
          <span className={styles.kind} data-kind={kind}>
            {publishedAs(out)} {clock(publishedAt, now)}
          </span>
          {seen && <Check size={13} role="img" aria-label="seen" />}
        </span>
        <span className={styles.headline} lang={language} dir="auto">
          {headline}
        </span>
      </button>
    </li>
  )
}
