import { standsUntil } from '@copydesk/shared/review/stands-until'
import type { EditionRow } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'
import styles from './edition-tags.module.css'

/** Behind a headline: why it does not go out now, or when it does. */
export function EditionTags({ edition, now }: { edition: EditionRow; now: Date }) {
  const { hold, embargo, notBefore } = edition
  const isHeld = hold && standsUntil(hold, now)
  const isEmbargoed = embargo && standsUntil(embargo, now)
  return (
    <>
      {isHeld && (
        <span className={styles.tag} data-tone="stop" title={hold.reason}>
          held{hold.until && ` until ${clock(hold.until, now)}`}: {hold.reason}
        </span>
      )}
      {isEmbargoed && (
        <span className={styles.tag} data-tone="stop">
          {embargo.until
            ? `embargo ${clock(embargo.until, now)} ${zoneName(embargo.until)}`
            : 'embargo, until lifted'}
        </span>
      )}
      {notBefore && <span className={styles.tag}>goes out {clock(notBefore, now)}</span>}
    </>
  )
}

const PREFIX = {
  alert: () => 'ALERT',
  urgent: () => 'URGENT',
  story: () => '',
  update: (nth: number | null) => `UPDATE ${nth ?? ''}`.trim(),
  correction: () => 'CORRECTED',
  refile: () => 'REFILE',
  kill: () => 'KILLED',
} as const

/** Before a headline: as what it went out last. */
export function EditionPrefix({ edition: { publishedAs } }: { edition: Pick<EditionRow, 'publishedAs'> }) {
  const words = publishedAs && PREFIX[publishedAs.kind](publishedAs.update)
  return words ? <span className={styles.prefix}>{words} — </span> : null
}

/** As the reader's own clocks are called on that day. */
export const zoneName = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''
