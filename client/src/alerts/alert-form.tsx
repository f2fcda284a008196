import { type AlertWords, MAX_ALERT } from '@copydesk/shared/alerts'
import { useEffect, useEffectEvent, useState } from 'react'
import { saying } from '../api/ask.ts'
import { useKeptWords } from '../session/use-kept-words.ts'
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
  /** Somebody took it back while it was written at: the words are filed as a new one. */
  isGone?: boolean
  /** Told as it opens and closes, where it does. */
  onOpen?: (isOpen: boolean) => void
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
  isGone = false,
  onOpen,
  onDone,
  onRefused,
}: Props) {
  const acting = useAlertAct()
  // What another filed meanwhile is another text to change: what was written at the one before is not put over it.
  const [place] = useState(`alert ${edition} ${alert ?? 'new'} ${first?.hash ?? ''}`)
  const [words, setWords] = useKeptWords(place, first?.words ?? '')
  const [isOpen, setOpen] = useState(!isFolded)
  const isLeft = isFolded || onDone !== undefined
  const tell = useEffectEvent((isWriting: boolean) => onOpen?.(isWriting))
  useEffect(() => {
    if (!isOpen) return
    tell(true)
    return () => tell(false)
  }, [isOpen])
  const close = () => {
    setWords('')
    if (isFolded) setOpen(false)
    onDone?.()
  }
  const leave = isLeft ? close : undefined
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{label}…</Button>
  const send = () => {
    if (!words.trim() || acting.isPending) return
    acting.mutate(
      {
        ...{ edition, act: 'alerts' },
        wanted: isGone ? { alert: null, words, seen: null } : { alert, words, seen: first?.hash ?? null },
      },
      { onSuccess: close, ...(onRefused && { onError: onRefused }) },
    )
  }
  return (
    <form className={styles.form} {...formSends(send, leave)}>
      {isGone && (
        <Notice tone="stale">
          It was taken back while you wrote. File your words as a new alert, or leave it.
        </Notice>
      )}
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
          {isGone ? 'File it as a new alert' : act} <Kbd keys="Ctrl+Enter" />
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
