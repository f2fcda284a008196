import { type FormEvent, useState } from 'react'
import { changePassword } from '../api/account.ts'
import { ACCOUNT, useAct } from '../api/use-act.ts'
import { NewPasswordField, passwordFault } from '../entry/new-password-field.tsx'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './account.module.css'
import { Section } from './section.tsx'

export function PasswordSection({ email }: { email: string }) {
  const [old, setOld] = useState('')
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<{ old?: string; password?: string | undefined }>({})
  const changing = useAct(
    ACCOUNT,
    () => changePassword(old, password),
    () => {
      setOld('')
      setPassword('')
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = passwordFault(password)
    setFaults({ ...(old ? {} : { old: 'Type the password that you have now.' }), password: wrong })
    if (old && !wrong && !changing.isPending) changing.mutate(undefined)
  }
  return (
    <Section title="Password">
      <form className={styles.form} onSubmit={submit} noValidate>
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        {changing.isSuccess && (
          <Notice tone="done">
            Your password is changed. Elsewhere you are signed out, and your tokens are revoked.
          </Notice>
        )}
        <Failure thrown={changing.error} />
        <div className={styles.pair}>
          <TextField
            label="Password now"
            type="password"
            name="old-password"
            autoComplete="current-password"
            value={old}
            onChange={setOld}
            error={faults.old}
          />
          <NewPasswordField
            label="New password"
            value={password}
            onChange={setPassword}
            error={faults.password}
          />
        </div>
        <p className={styles.words}>
          Whoever had the old one is out: your other sessions end, and your tokens are revoked.
        </p>
        <p className={styles.acts}>
          <Button type="submit" isPending={changing.isPending}>
            Change password
          </Button>
        </p>
      </form>
    </Section>
  )
}
