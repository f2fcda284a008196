import { shortName } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { clock, useNow } from '../newsroom/clock.ts'
import { Notice } from '../ui/notice.tsx'

/** What everybody must know before they do anything: it is on hold, or went past its desk. */
export function StandingNotices({ page: { hold, notReviewed } }: { page: EditionPage }) {
  const now = useNow()
  return (
    <>
      {hold && (
        <Notice tone="stale">
          On hold by {shortName(hold.by.name)}
          {hold.until && ` until ${clock(hold.until, now)}`}: <span dir="auto">{hold.reason}</span>
        </Notice>
      )}
      {notReviewed && (
        <Notice tone="stale">
          Not reviewed: {shortName(notReviewed.by.name)} forced it {clock(notReviewed.at, now)}.{' '}
          <span dir="auto">{notReviewed.reason}</span>
        </Notice>
      )}
    </>
  )
}
