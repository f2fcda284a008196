import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { saying } from '../api/ask.ts'
import { forgetPassword } from '../api/entry.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './sign-in.module.css'

/** Asks for a letter. Whether the address is somebody's is not said. */
export function ForgotPassword({ onBack }: { onBack: () => void }) {
  const [email, setEmail] = useState('')
  const [missing, setMissing] = useState(false)
  const asking = useMutation({ mutationFn: () => forgetPassword(email.trim()) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(email.trim() === '')
    if (email.trim() && !asking.isPending) asking.mutate()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2 className={styles.title}>A new password</h2>
      {asking.isError && <Notice tone="stop">{saying(asking.error)}</Notice>}
      {asking.isSuccess ? (
        <Notice tone="done">
          If somebody signs in as {email.trim()}, a letter with a link is on its way there. The link works for
          an hour.
        </Notice>
      ) : (
        <>
          <TextField
            label="E-mail"
            type="email"
            name="email"
            autoComplete="username"
            autoFocus
            value={email}
            onChange={setEmail}
            error={missing ? 'Type your e-mail address.' : undefined}
            help="You are sent a link, by which you choose a new one."
          />
          <Button kind="act" type="submit" isPending={asking.isPending}>
            {asking.isPending ? 'Asking…' : 'Send me a link'}
          </Button>
        </>
      )}
      <Button onPress={onBack}>Back to signing in</Button>
    </form>
  )
}
