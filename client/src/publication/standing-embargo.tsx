import type { ReleasesPage } from '@copydesk/shared/publication'
import { saying } from '../api/ask.ts'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { InZones, zonesFor } from './in-zones.tsx'
import styles from './release.module.css'
import { useReleaseAct } from './use-releases.ts'
import { WithReason } from './with-reason.tsx'

interface Props {
  editionId: string
  page: ReleasesPage
  mayAct: boolean
}

/** An embargo outlives what was ordered under it: here it is seen, and lifted, when nothing waits under it any more. */
export function StandingEmbargo({ editionId, page: { kill, now, releases, zone }, mayAct }: Props) {
  const acting = useReleaseAct(editionId)
  const isWaitedFor = releases.some(({ state, embargo }) => state === 'waiting' && embargo !== null)
  const [embargo] = releases.flatMap(({ state, embargo }) =>
    embargo !== null &&
    (state === 'cancelled' || state === 'stopped') &&
    (embargo.until === null || Date.parse(embargo.until) > Date.parse(now))
      ? [embargo]
      : [],
  )
  if (!embargo || isWaitedFor || kill) return null
  return (
    <PanelSection title="Under embargo">
      <p className={styles.waits}>
        What was ordered under embargo did not go out; the embargo stands over every language
        {embargo.until === null ? ' until somebody lifts it.' : ' until:'}
      </p>
      {embargo.until && <InZones at={embargo.until} zones={[embargo.zone ?? zone, ...zonesFor(zone)]} />}
      {mayAct && (
        <WithReason
          words="Lift the embargo now…"
          label="Why readers may have it now"
          help="In every language that waits."
          act="Lift it now"
          isPending={acting.isPending}
          onAct={(reason) => acting.mutate({ act: 'lift-embargo', wanted: { reason } })}
        />
      )}
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </PanelSection>
  )
}
