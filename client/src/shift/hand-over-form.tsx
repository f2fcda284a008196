import type { Shift } from '@copydesk/shared/shift'
import { useState } from 'react'
import { handOver } from '../api/desks.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './crew.module.css'
import { useDeskAct } from './use-desk-act.ts'

interface Props {
  deskId: string
  shift: Shift
  onClose: () => void
}

/** What the next slot must know. Whoever writes it stays the slot until it is acknowledged. */
export function HandOverForm({ deskId, shift, onClose }: Props) {
  const [note, setNote] = useState(shift.handedOver?.note ?? '')
  const handing = useDeskAct(deskId, () => handOver(deskId, { shift: shift.id, note }))
  const submit = () => {
    if (!handing.isPending && note.trim()) handing.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <form className={styles.form} aria-label="Hand over" {...formSends(submit)}>
      <TextField
        label="What the next slot must know"
        help="What is open, what is coming, whom to ring. You are the slot until somebody acknowledges it."
        rows={5}
        maxLength={10_000}
        value={note}
        onChange={setNote}
        autoFocus
      />
      <Failure thrown={handing.error} />
      <div className={styles.acts}>
        <Button kind="act" type="submit" isPending={handing.isPending} isDisabled={!note.trim()}>
          Hand over <Kbd keys="Ctrl+Enter" />
        </Button>
        <Button kind="plain" onPress={onClose}>
          Not yet
        </Button>
      </div>
    </form>
  )
}
