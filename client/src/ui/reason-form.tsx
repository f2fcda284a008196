import { LONGEST_REASON } from '@copydesk/shared/reason'
import { type ReactNode, useState } from 'react'
import { ActOrLeave } from './act-or-leave.tsx'
import { formSends } from './form-sends.ts'
import styles from './reason-form.module.css'
import { TextField } from './text-field.tsx'

interface Props {
  label: string
  help?: string | undefined
  /** The words of the button that does it. */
  act: string
  /** What only goes back by another act asks in the colour of that: `stop`. */
  kind?: 'act' | 'quiet' | 'stop' | undefined
  isPending: boolean
  onDo: (reason: string) => void
  onLeave: () => void
  children?: ReactNode
}

/** An act that needs a reason, in the place of its button. */
export function ReasonForm({ label, help, act, kind = 'act', isPending, onDo, onLeave, children }: Props) {
  const [reason, setReason] = useState('')
  const send = () => {
    if (reason.trim() && !isPending) onDo(reason.trim())
  }
  return (
    <form className={styles.form} {...formSends(send, onLeave)}>
      <TextField
        label={label}
        help={help}
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={LONGEST_REASON}
        autoFocus
        isRequired
      />
      {children}
      <div className={styles.acts}>
        <ActOrLeave kind={kind} isDisabled={!reason.trim()} isPending={isPending} onLeave={onLeave}>
          {act}
        </ActOrLeave>
      </div>
    </form>
  )
}
