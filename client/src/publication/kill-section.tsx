import { LANGUAGES } from '@copydesk/shared/languages'
import type { Kill, ReleasesPage } from '@copydesk/shared/publication'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import { ActOrLeave } from '../ui/act-or-leave.tsx'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tick } from '../ui/tick.tsx'
import styles from './release.module.css'
import { useKillAct } from './use-releases.ts'

/** A story that was withdrawn: why, what is to be done, and which desks have seen it. */
export function KilledSection({ story, kill }: { story: string; kill: Kill }) {
  const acting = useKillAct(story)
  const now = useNow()
  const { standing, person } = useMe()
  const isThere = (desk: string) =>
    person.role === 'managing-editor' || standing.desks.length === 0 || standing.desks.includes(desk)
  return (
    <PanelSection>
      <Notice tone="stop">
        Killed{kill.by ? ` by ${kill.by.name}` : ''}, {clock(kill.at, now)}.{' '}
        <span dir="auto">{kill.reason}</span>
      </Notice>
      <p className={styles.instruction} dir="auto">
        {kill.instruction}
      </p>
      <p className={styles.quiet}>{kill.substitute ? 'A substitute follows.' : 'No substitute follows.'}</p>
      <ul className={styles.editions}>
        {kill.desks.map(({ desk, name, by, at }) => (
          <li key={desk} className={styles.desk}>
            <span className={styles.language}>{name}</span>
            {at && by ? (
              <span className={styles.which}>
                seen by {by.name}, {clock(at, now)}
              </span>
            ) : isThere(desk) ? (
              <Button
                isPending={acting.isPending}
                onPress={() => acting.mutate({ act: 'acknowledge', desk })}
              >
                We have seen it
              </Button>
            ) : (
              <span className={styles.waits}>has not said that it has seen it</span>
            )}
          </li>
        ))}
      </ul>
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </PanelSection>
  )
}

interface Killing {
  story: string
  slug: string
  page: Pick<ReleasesPage, 'editions' | 'alertsOut'>
}

/** Withdraws it in all its languages. Nothing of that can be taken back, so that all of it is asked for. */
export function KillForm({ story, slug, page: { editions, alertsOut } }: Killing) {
  const [typed, setTyped] = useState('')
  const acting = useKillAct(story)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [instruction, setInstruction] = useState('')
  const [substitute, setSubstitute] = useState(false)
  const leave = () => setOpen(false)
  if (!isOpen)
    return (
      <PanelSection>
        <Button onPress={() => setOpen(true)}>Kill the story…</Button>
      </PanelSection>
    )
  const isSame = typed.trim().toUpperCase() === slug.toUpperCase()
  const isWhole = reason.trim() !== '' && instruction.trim() !== '' && isSame
  const send = () => {
    if (isWhole && !acting.isPending)
      acting.mutate({ act: 'kill', wanted: { reason, instruction, substitute } })
  }
  const named = (isWithdrawn: boolean) =>
    editions
      .filter(({ published }) => (published !== null) === isWithdrawn)
      .map(({ language }) => LANGUAGES[language].english)
  const others = named(false)
  const withdrawn = [
    ...named(true),
    ...(alertsOut === 0 ? [] : [alertsOut === 1 ? '1 alert' : `${alertsOut} alerts`]),
  ]
  return (
    <PanelSection title="Kill the story">
      <form className={`${styles.form} ${styles.kill}`} {...formSends(send, leave)}>
        <p className={styles.quiet}>
          It cannot be brought back. What waits does not go out, and every desk is asked whether it has seen
          it.
        </p>
        <p className={styles.reach}>
          {withdrawn.length > 0 && (
            <>
              Withdrawn from readers: <strong>{withdrawn.join(', ')}</strong>.{' '}
            </>
          )}
          {others.length > 0 && <>Stopped where it stands: {others.join(', ')}.</>}
        </p>
        <TextField
          label="Why"
          rows={2}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          autoFocus
          isRequired
        />
        <TextField
          label="What clients are to do"
          rows={2}
          value={instruction}
          onChange={setInstruction}
          maxLength={2000}
          isRequired
        />
        <Tick isTicked={substitute} onChange={setSubstitute}>
          A substitute follows
        </Tick>
        <TextField
          label={`Type ${slug} to kill it`}
          value={typed}
          onChange={setTyped}
          isRequired
          autoComplete="off"
        />
        <div className={styles.acts}>
          <ActOrLeave kind="stop" isDisabled={!isWhole} isPending={acting.isPending} onLeave={leave}>
            Kill it in all languages
          </ActOrLeave>
        </div>
        {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
      </form>
    </PanelSection>
  )
}
