import {
  DUTIES,
  DUTY_WORDS,
  type Duty as DutyName,
  homeDesk,
  type ManagedPerson,
  openDesks,
} from '@copydesk/shared/people'
import { useState } from 'react'
import { changeDuty, type Duty } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { useDeskName } from '../../session/use-desk-name.ts'
import { useMe } from '../../session/use-me.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import styles from '../administration.module.css'

/** What somebody answers for on which desk, beside the role. */
export function PersonDuties({ person, duties }: { person: ManagedPerson; duties: readonly Duty[] }) {
  const { desks } = useMe()
  const [duty, setDuty] = useState<DutyName>('duty-editor')
  const [desk, setDesk] = useState(homeDesk(person, desks) || (openDesks(desks)[0]?.id ?? ''))
  const changing = useAct(NEWSROOM, changeDuty)
  const deskName = useDeskName()
  return (
    <section className={styles.part} aria-label={`Duties of ${person.name}`}>
      <h3 className={styles.partTitle}>Duties</h3>
      <Failure thrown={changing.error} />
      {duties.length === 0 && <p className={styles.help}>None. A duty lets somebody do more on one desk.</p>}
      <ul className={styles.plainList}>
        {duties.map((held) => (
          <li key={`${held.duty} ${held.desk} ${held.shift}`} className={styles.held}>
            <span>
              {DUTY_WORDS[held.duty]}, {deskName(held.desk)}
              {held.shift !== null && ' · while the shift is on'}
            </span>
            {held.shift === null && (
              <Button
                kind="plain"
                aria-label={`Take back: ${DUTY_WORDS[held.duty]}, ${deskName(held.desk) ?? ''}`}
                isPending={changing.isPending}
                onPress={() =>
                  changing.mutate({ how: 'end', person: person.id, duty: held.duty, desk: held.desk })
                }
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Select
          label="Duty"
          value={duty}
          onChange={(next) => setDuty(next as DutyName)}
          options={DUTIES.map((id) => ({ id, name: DUTY_WORDS[id] }))}
        />
        <Select label="On the desk" value={desk} onChange={setDesk} options={openDesks(desks)} />
        <Button
          isPending={changing.isPending}
          onPress={() => changing.mutate({ how: 'grant', person: person.id, duty, desk })}
        >
          Grant
        </Button>
      </div>
    </section>
  )
}
