import type { Passing, Shift, WaitingShift } from '@copydesk/shared/shift'
import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { acknowledgeShift } from '../api/desks.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import styles from './handover.module.css'
import { useDeskAct } from './use-desk-act.ts'

interface Props {
  deskId: string
  waiting: WaitingShift
  on: Shift | null
}

/** A note that nobody has acknowledged, seen by all until somebody does. */
export function WaitingHandover({ deskId, waiting: { shift, acknowledge, passing }, on }: Props) {
  const now = useNow()
  const handedOverAt = shift.handedOver?.at ?? ''
  const acknowledging = useDeskAct(deskId, () => acknowledgeShift(deskId, { shift: shift.id, handedOverAt }))
  const takes = !on || on.id === shift.id
  return (
    <section className={styles.waiting} aria-label={`Handed over by ${shift.slot.name}`}>
      <h2>
        <span>
          Handed over by <bdi>{shift.slot.name}</bdi>
        </span>
        <span className={styles.since}>not acknowledged since {clock(handedOverAt, now)}</span>
      </h2>
      <p className={styles.note} dir="auto">
        {shift.handedOver?.note}
      </p>
      {acknowledge.allowed ? (
        <>
          <PassingList passing={passing} />
          <div className={styles.acts}>
            <Button
              kind="act"
              isPending={acknowledging.isPending}
              onPress={() => acknowledging.mutate(undefined)}
            >
              {takes ? 'Acknowledge, and take the shift' : 'Acknowledge'}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.why}>{acknowledge.why}</p>
      )}
      <Failure thrown={acknowledging.error} />
    </section>
  )
}

function PassingList({ passing }: { passing: readonly Passing[] }) {
  if (passing.length === 0) return <p className={styles.why}>No open claims pass to you with it.</p>
  return (
    <>
      <h3 className={styles.passingTitle}>These pass to you with it</h3>
      <ul className={styles.passing}>
        {passing.map(({ edition, language, slug, headline, claimedBy }) => (
          <li key={edition}>
            <Link to={storyAddress({ id: edition, headline })} className={styles.slug}>
              {slug} <span className={styles.language}>{language.toUpperCase()}</span>
            </Link>
            <span className={styles.headline} dir="auto">
              {headline}
            </span>
            <span className={styles.with}>
              with <span dir="auto">{claimedBy.name}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
