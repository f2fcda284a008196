import { AlertStrip } from '../alerts/alert-strip.tsx'
import { WaitingKills } from '../publication/waiting-kills.tsx'
import { SetAsideBar } from '../story/set-aside/set-aside-bar.tsx'
import { UnsentNotices } from './unsent-notices.tsx'

/** Over the list: kills to be seen, alerts that wait, and words of one's own that the server has not taken. */
export const OverList = ({ className }: { className: string | undefined }) => (
  <>
    <WaitingKills className={className} />
    <AlertStrip className={className} />
    <UnsentNotices className={className} />
    <SetAsideBar edition={null} copy={null} className={className} />
  </>
)
