import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './filing-panel.module.css'

interface Props {
  label: string
  help?: string | undefined
  /** The words of the button that does it. */
  act: string
  /** What only goes back by another act asks in the colour of that. */
  stops?: boolean | undefined
  isPending: boolean
  onDo: (reason: string) => void
  onLeave: () => void
  children?: ReactNode
}

/** An act that needs a reason, in the place of its button. */
export function ReasonForm({ label, help, act, stops, isPending, onDo, onLeave, children }: Props) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onDo(reason.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Escape leaves this form, and the panel stays.
        event.preventDefault()
        onLeave()
      }}
    >
      <TextField
        label={label}
        help={help}
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
        isRequired
      />
      {children}
      <div className={styles.acts}>
        <Button kind={stops ? 'stop' : 'act'} type="submit" isDisabled={!reason.trim()} isPending={isPending}>
          {act}
        </Button>
        <Button kind="plain" onPress={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
