import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './sign-in.module.css'

interface Props {
  /** What went wrong with the last one. */
  problem: string | null
  isPending: boolean
  onCode: (code: string) => void
  onBack: () => void
}

/** The second factor: a code of one's own device. */
export function CodeForm({ problem, isPending, onCode, onBack }: Props) {
  const [code, setCode] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(code.trim() === '')
    if (code.trim() && !isPending) onCode(code)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2 className={styles.title}>One more step</h2>
      {problem && <Notice tone="stop">{problem}</Notice>}
      <TextField
        label="Code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={setCode}
        error={missing ? 'Type the code.' : undefined}
        help="The six digits in your authenticator app. Without your device, one of your recovery codes."
      />
      <Button kind="act" type="submit" isPending={isPending}>
        {isPending ? 'Signing in…' : 'Sign in'}
      </Button>
      <Button onPress={onBack}>Begin again</Button>
    </form>
  )
}
