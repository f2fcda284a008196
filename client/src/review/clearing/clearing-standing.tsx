import { shortName } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { clock, useNow } from '../../newsroom/clock.ts'
import { Notice } from '../../ui/notice.tsx'
import { PanelSection } from '../../ui/panel.tsx'
import styles from '../before-it-goes-out.module.css'

/** What everybody must know before they clear: it is on hold, it went past its desk, others have cleared it. */
export function ClearingStanding({ page }: { page: EditionPage }) {
  const { hold, notReviewed, clearings, approvals } = page
  const now = useNow()
  const by = [...new Set(clearings.map((one) => shortName(one.by.name)))]
  const waits = approvals > 1 && by.length < approvals
  if (!hold && !notReviewed && !waits) return null
  return (
    <PanelSection>
      <div className={styles.standing}>
        {hold && (
          <Notice tone="stale">
            On hold by {shortName(hold.by.name)}
            {hold.until ? ` until ${clock(hold.until, now)}` : ''}: <span dir="auto">{hold.reason}</span>
          </Notice>
        )}
        {notReviewed && (
          <Notice tone="stale">
            Not reviewed: {shortName(notReviewed.by.name)} forced it {clock(notReviewed.at, now)}.{' '}
            <span dir="auto">{notReviewed.reason}</span>
          </Notice>
        )}
        {waits && (
          <Notice>
            {by.length} of {approvals} {by.length === 1 ? 'has' : 'have'} cleared this copy
            {by.length > 0 ? `: ${new Intl.ListFormat('en-GB').format(by)}` : ''}.
          </Notice>
        )}
      </div>
    </PanelSection>
  )
}
