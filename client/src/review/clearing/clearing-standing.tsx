import type { EditionPage } from '@copydesk/shared/story'
import { PanelSection } from '../../ui/panel.tsx'
import styles from '../before-it-goes-out.module.css'
import { ClearedBy } from '../eyes.tsx'
import { StandingNotices } from '../standing-notices.tsx'

/** What everybody must know before they clear: it is on hold, it went past its desk, others have cleared it. */
export function ClearingStanding({ page }: { page: EditionPage }) {
  const { hold, notReviewed, clearedBy, approvals } = page
  const waits = approvals > 1 && clearedBy.length < approvals
  if (!hold && !notReviewed && !waits) return null
  return (
    <PanelSection>
      <div className={styles.standing}>
        <StandingNotices page={page} />
        {waits && <ClearedBy {...page} />}
      </div>
    </PanelSection>
  )
}
