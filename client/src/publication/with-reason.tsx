import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { TextField } from '../ui/text-field.tsx'
import styles from './release.module.css'

interface Props {
  /** What one presses first: "Cancel…". */
  words: string
  label: string
  help?: string
  /** The word that does it. */
  act: string
  kind?: 'quiet' | 'stop'
  isPending: boolean
  onAct: (reason: string, done: () => void) => void
}

/** An act that is on record with why: asks for that in its place. */
export function WithReason({ words, label, help, act, kind = 'quiet', isPending, onAct }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const leave = () => setOpen(false)
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{words}</Button>
  const send = () => {
    if (reason.trim() && !isPending) onAct(reason.trim(), leave)
  }
  return (
    <form className={styles.reason} {...formSends(send, leave)}>
      <TextField
        label={label}
        help={help}
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        autoFocus
        isRequired
      />
      <div className={styles.acts}>
        <Button kind={kind} type="submit" isDisabled={!reason.trim()} isPending={isPending}>
          {act}
        </Button>
        <Button kind="plain" onPress={leave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
