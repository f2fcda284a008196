import type { ReleasesPage } from '@copydesk/shared/publication'
import { saying } from '../api/ask.ts'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { InZones, zonesFor } from './in-zones.tsx'
import { LiftEmbargo } from './lift-embargo.tsx'
import styles from './release.module.css'
import { useReleaseAct } from './use-releases.ts'

interface Props {
  editionId: string
  page: ReleasesPage
}

/** An embargo outlives what was ordered under it: here it is seen, and lifted, when nothing that waits says it. */
export function StandingEmbargo({ editionId, page }: Props) {
  const acting = useReleaseAct(editionId)
  const { embargo } = page
  const isShown = page.releases.some(
    (one) => one.state === 'waiting' && one.embargo && one.embargo.until === embargo?.until,
  )
  if (!embargo || isShown || page.kill) return null
  return (
    <PanelSection title="Under embargo">
      <div className={styles.waiting}>
        <p className={styles.waits}>
          What was ordered under embargo did not go out; the embargo stands over every language
          {embargo.until === null ? ' until somebody lifts it.' : ' until:'}
        </p>
        {embargo.until && (
          <InZones at={embargo.until} zones={[embargo.zone ?? page.zone, ...zonesFor(page.zone)]} />
        )}
        {embargo.mayLift.allowed ? (
          <LiftEmbargo acting={acting} />
        ) : (
          <p className={styles.quiet}>{embargo.mayLift.why}</p>
        )}
        {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
      </div>
    </PanelSection>
  )
}
