import type { DeskShift, Shift } from '@copydesk/shared/shift'
import { useState } from 'react'
import { endShift } from '../api/desks.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { CrewForm } from './crew-form.tsx'
import { CrewList } from './crew-list.tsx'
import styles from './desk-page.module.css'
import { HandOverForm } from './hand-over-form.tsx'
import { UnfitCrew } from './unfit-crew.tsx'
import { useDeskAct } from './use-desk-act.ts'

/** Who runs the desk now and with whom, and the acts that change it. One of its forms is open at a time. */
export function OnNow({ desk }: { desk: DeskShift }) {
  /** A handover is of one shift, and is written to its end, whoever ends that meanwhile. */
  const [open, setOpen] = useState<'crew' | Shift | null>(null)
  const now = useNow()
  const { on, may } = desk
  const close = () => setOpen(null)
  return (
    <section className={styles.section} aria-labelledby="on-now">
      <header className={styles.head}>
        <h2 id="on-now">On now</h2>
        {on && <span className={styles.since}>since {clock(on.startedAt, now)}</span>}
      </header>
      {open !== 'crew' &&
        (on ? (
          <>
            <CrewList shift={on} />
            <UnfitCrew desk={desk} on={on} />
          </>
        ) : (
          <p className={styles.nobody}>
            {desk.desk.closed
              ? 'This desk is closed: nothing comes to it. Its stories can be read, and moved to another desk.'
              : 'Nobody is on at this desk.'}
          </p>
        ))}
      {open === 'crew' && <CrewForm desk={desk} onClose={close} />}
      {open !== null && open !== 'crew' && (
        <>
          {on?.id !== open.id && (
            <Notice tone="stale">
              The shift ended while you wrote. Write into the log what is worth keeping of your words; they
              stay here until you leave them.
            </Notice>
          )}
          <HandOverForm deskId={desk.desk.id} shift={open} onClose={close} />
        </>
      )}
      {open === null && may.run.allowed && !(desk.desk.closed && !on) && (
        <div className={styles.acts}>
          {on ? (
            <>
              <Button onPress={() => setOpen('crew')}>Change who is on</Button>
              {may.handOver.allowed && (
                <Button onPress={() => setOpen(on)}>
                  {on.handedOver ? 'Change the handover note' : 'Hand over'}
                </Button>
              )}
              <EndShift deskId={desk.desk.id} shift={on} />
            </>
          ) : (
            <Button kind="act" onPress={() => setOpen('crew')}>
              Take the shift
            </Button>
          )}
        </div>
      )}
      {open === null && !may.run.allowed && !on && !desk.desk.closed && (
        <p className={styles.why}>{may.run.why}</p>
      )}
    </section>
  )
}

/** Asked twice: everybody's duties of this shift end with it. */
function EndShift({ deskId, shift }: { deskId: string; shift: Shift }) {
  const { person: me } = useMe()
  const [asking, setAsking] = useState(false)
  const ending = useDeskAct(deskId, () => endShift(deskId, shift.id))
  if (!asking)
    return (
      <Button kind="plain" onPress={() => setAsking(true)}>
        End the shift
      </Button>
    )
  return (
    <div className={styles.asking}>
      <p>
        Nobody is on after that, and the duties of this shift end.
        {!shift.handedOver &&
          (shift.slot.id === me.id ? ' You have handed nothing over.' : ' It has not been handed over.')}
      </p>
      <div className={styles.acts}>
        <Button kind="act" isPending={ending.isPending} onPress={() => ending.mutate(undefined)}>
          End it
        </Button>
        <Button kind="plain" onPress={() => setAsking(false)}>
          Stay on
        </Button>
      </div>
      <Failure thrown={ending.error} />
    </div>
  )
}
