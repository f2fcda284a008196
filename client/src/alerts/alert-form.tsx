import { type AlertWords, MAX_ALERT } from '@copydesk/shared/alerts'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './alerts-panel.module.css'
import { useAlertAct } from './use-alerts.ts'

interface Props {
  edition: string
  /** Null: a new one. */
  alert: string | null
  label: string
  act: string
  help?: string
  /** What it says so far, as one began to change it. */
  first?: Pick<AlertWords, 'words' | 'hash'>
  /** Asked for first. */
  isFolded?: boolean
  /** Whether what was filed here last still waits. */
  waits?: boolean
  onDone?: () => void
  onRefused?: (why: unknown) => void
}

/** A headline, and Ctrl+Enter. */
export function AlertForm({
  edition,
  alert,
  label,
  act,
  help,
  first,
  isFolded = false,
  waits = true,
  onDone,
  onRefused,
}: Props) {
  const acting = useAlertAct()
  const [words, setWords] = useState(first?.words ?? '')
  const [isOpen, setOpen] = useState(!isFolded)
  const leave = isFolded || onDone ? () => (onDone ? onDone() : setOpen(false)) : undefined
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{label}…</Button>
  const send = () => {
    if (!words.trim() || acting.isPending) return
    acting.mutate(
      { edition, act: 'alerts', wanted: { alert, words, seen: first?.hash ?? null } },
      {
        onSuccess: () => {
          setWords('')
          if (isFolded) setOpen(false)
          onDone?.()
        },
        ...(onRefused && { onError: onRefused }),
      },
    )
  }
  return (
    <form className={styles.form} {...formSends(send, leave)}>
      <TextField
        label={label}
        help={help}
        rows={2}
        face="headline"
        value={words}
        onChange={setWords}
        maxLength={MAX_ALERT}
        autoFocus={leave !== undefined}
      />
      <div className={styles.acts}>
        <Button kind="act" type="submit" isDisabled={!words.trim()} isPending={acting.isPending}>
          {act} <Kbd keys="Ctrl+Enter" />
        </Button>
        {leave && (
          <Button kind="plain" onPress={leave}>
            Leave it
          </Button>
        )}
      </div>
      {acting.isSuccess && words === '' && waits && (
        <Notice tone="done">Filed. It waits for an editor who did not write it.</Notice>
      )}
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </form>
  )
}
