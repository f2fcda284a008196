import { shortName } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { Notice } from '../../ui/notice.tsx'
import { PanelSection } from '../../ui/panel.tsx'
import styles from '../before-it-goes-out.module.css'
import { StandingNotices } from '../standing-notices.tsx'

/** What everybody must know before they clear: it is on hold, it went past its desk, others have cleared it. */
export function ClearingStanding({ page }: { page: EditionPage }) {
  const { hold, notReviewed, clearings, approvals } = page
  const by = [...new Set(clearings.map((one) => shortName(one.by.name)))]
  const waits = approvals > 1 && by.length < approvals
  if (!hold && !notReviewed && !waits) return null
  return (
    <PanelSection>
      <div className={styles.standing}>
        <StandingNotices page={page} />
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
