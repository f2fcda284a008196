import { LANGUAGES } from '@copydesk/shared/languages'
import { type Release, wallTimeOf } from '@copydesk/shared/publication'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { ActOrLeave } from '../ui/act-or-leave.tsx'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Notice } from '../ui/notice.tsx'
import { InZones, zonesFor } from './in-zones.tsx'
import { LiftEmbargo } from './lift-embargo.tsx'
import styles from './release.module.css'
import { type Chosen, isTimed, TimeFields, timesOf } from './time-fields.tsx'
import { useReleaseAct } from './use-releases.ts'
import { WithReason } from './with-reason.tsx'

interface Props {
  editionId: string
  release: Release
  zone: string
  mayAct: boolean
  /** An embargo is lifted from all that stands under it. */
  mayLift: boolean
}

/** What was ordered and has not gone yet: when it goes, which copy, who keeps it; and what can be done about it. */
export function WaitingRelease({ editionId, release, zone, mayAct, mayLift }: Props) {
  const acting = useReleaseAct(editionId)
  const { id, embargo, notBefore, editions, joint, newest, by } = release
  const left = editions.filter(({ out }) => !out)
  return (
    <div className={styles.waiting}>
      <p className={styles.head}>
        {embargo ? 'Under embargo' : notBefore ? 'Not before' : 'As soon as it may'}
        {joint ? ', together' : ''}
        <span className={styles.quiet}>{by ? ` · ${by.name}` : ''}</span>
      </p>
      {embargo && embargo.until === null && <p className={styles.waits}>Until somebody lifts it.</p>}
      {embargo?.until && <InZones at={embargo.until} zones={[embargo.zone ?? zone, ...zonesFor(zone)]} />}
      {notBefore && <InZones at={notBefore.at} zones={[notBefore.zone, ...zonesFor(zone)]} />}
      <ul className={styles.editions}>
        {left.map(({ edition, language, version, waitsFor }) => (
          <li key={edition}>
            <span className={styles.language}>{LANGUAGES[language].english}</span>{' '}
            <span className={styles.which}>
              {version ? (
                <>
                  version {version.number} · <code>{version.hash.slice(0, 7)}</code>
                  {newest ? ', or a newer one if it is cleared' : ''}
                </>
              ) : (
                'whatever is cleared first'
              )}
            </span>
            {waitsFor && (
              <p className={styles.waits}>
                {joint ? 'Holds the others up. ' : ''}
                {waitsFor}
              </p>
            )}
            {mayAct && joint && waitsFor && left.length > 1 && (
              <Button
                isPending={acting.isPending}
                onPress={() =>
                  acting.mutate({ act: 'leave-out-of-release', edition, wanted: { release: id } })
                }
              >
                Go without {LANGUAGES[language].english}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayAct && (
        <div className={styles.acts}>
          <Move editionId={editionId} release={release} zone={zone} />
          {mayLift && embargo && <LiftEmbargo acting={acting} />}
          <WithReason
            words="Cancel…"
            label="Why it does not go out"
            act="Cancel the release"
            isPending={acting.isPending}
            onAct={(reason) => acting.mutate({ act: 'cancel-release', wanted: { release: id, reason } })}
          />
        </div>
      )}
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </div>
  )
}

function Move({ editionId, release, zone }: Pick<Props, 'editionId' | 'release' | 'zone'>) {
  const acting = useReleaseAct(editionId)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const { embargo, notBefore } = release
  const leave = () => setChosen(null)
  const begin = () => {
    const at = embargo?.until ?? notBefore?.at ?? new Date(Date.now() + 3_600_000).toISOString()
    const when = embargo ? (embargo.until === null ? 'open' : 'embargo') : 'not-before'
    setChosen({ when, wall: wallTimeOf(at, embargo?.zone ?? notBefore?.zone ?? zone) })
  }
  if (chosen === null) return <Button onPress={begin}>Another time…</Button>
  const send = () => {
    if (!isTimed(chosen) || acting.isPending) return
    const wanted = { release: release.id, ...timesOf(chosen) }
    acting.mutate({ act: 'move-release', wanted }, { onSuccess: leave })
  }
  return (
    <form className={styles.reason} {...formSends(send, leave)}>
      <TimeFields newsroomZone={zone} chosen={chosen} onChange={setChosen} />
      <div className={styles.acts}>
        <ActOrLeave kind="quiet" isDisabled={!isTimed(chosen)} isPending={acting.isPending} onLeave={leave}>
          Move it
        </ActOrLeave>
      </div>
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </form>
  )
}
