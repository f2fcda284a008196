import { AlertStrip } from '../alerts/alert-strip.tsx'
import { WaitingKills } from '../publication/waiting-kills.tsx'
import { SetAsideBar } from '../story/set-aside/set-aside-bar.tsx'
import { UnsentNotices } from './unsent-notices.tsx'

/** Over the list: alerts that wait, and one's own words that are not on the server, because they wait or were not taken. */
export const OwnWords = ({ className }: { className: string | undefined }) => (
  <>
    <WaitingKills className={className} />
    <AlertStrip className={className} />
    <UnsentNotices className={className} />
    <SetAsideBar edition={null} copy={null} className={className} />
  </>
)
