import type { EditionPage } from '@copydesk/shared/story'
import { AlertStrip } from '../alerts/alert-strip.tsx'
import { WaitingKills } from '../publication/waiting-kills.tsx'
import { SinceNotice } from '../visits/since-notice.tsx'
import place from './saving-notice.module.css'

/** Above the foot: what waits for somebody now, and what changed since one was here. */
export const PageNotices = ({ page: { story, edition } }: { page: EditionPage }) => (
  <>
    <WaitingKills story={story.id} className={place.place} />
    <AlertStrip story={story.id} className={place.place} />
    <SinceNotice editionId={edition.id} />
  </>
)
