import { type FormEvent, useState } from 'react'
import { beginSecondFactor } from '../api/account.ts'
import { ACCOUNT, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './account.module.css'

interface Props {
  onBegun: (told: { secret: string; address: string }) => void
}

/** Off: what it is good for, and the way to it, by the password. */
export function SecondFactorOff({ onBegun }: Props) {
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState(false)
  const beginning = useAct(ACCOUNT, () => beginSecondFactor(password), onBegun)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(password === '')
    if (password && !beginning.isPending) beginning.mutate(undefined)
  }
  return (
    <>
      <p className={styles.words}>
        Whoever learns your password still does not get in: after it, a code is asked for that only your phone
        makes. You need an authenticator app, any one.
      </p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Failure thrown={beginning.error} />
        <TextField
          label="Your password"
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={missing ? 'Type your password.' : undefined}
        />
        <p className={styles.acts}>
          <Button kind="act" type="submit" isPending={beginning.isPending}>
            Turn it on
          </Button>
        </p>
      </form>
    </>
  )
}
