import { standsUntil } from '@copydesk/shared/review/stands-until'
import type { EditionRow } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'
import { publishedAs } from '../publication/published-as.ts'
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

/** Before a headline: as what it went out last. */
export function EditionPrefix({ edition }: { edition: Pick<EditionRow, 'publishedAs'> }) {
  const went = edition.publishedAs
  if (!went || went.kind === 'story') return null
  return <span className={styles.prefix}>{publishedAs(went).toUpperCase()} — </span>
}

/** As the reader's own clocks are called on that day. */
export const zoneName = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''
