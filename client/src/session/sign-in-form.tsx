import { Refusal } from '@copydesk/shared/refusal'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { saying } from '../api/ask.ts'
import { getMe, type Me, signIn, signOut } from '../api/session.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './sign-in.module.css'
import { noteSignedIn } from './signed-out.ts'

/** The two fields and what went wrong, in plain words. */
export function SignInForm({ onDone, only }: { onDone: () => void; only?: Me['person'] }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({})
  const entering = useMutation({
    mutationFn: async () => {
      await signIn(email.trim(), password)
      // What stands on the page was typed by one person, and must not be sent in the name of another.
      if (!only || (await getMe()).person.id === only.id) return
      await signOut()
      throw new Refusal(
        'forbidden',
        `${only.name} typed on this page: only ${only.name} can go on here. Others sign in in a window of their own.`,
      )
    },
    onSuccess: () => {
      noteSignedIn()
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacks = {
      ...(email.trim() ? {} : { email: 'Type your e-mail address.' }),
      ...(password ? {} : { password: 'Type your password.' }),
    }
    setMissing(lacks)
    if (Object.keys(lacks).length === 0 && !entering.isPending) entering.mutate()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {entering.isError && <Notice tone="stop">{whySignInFailed(entering.error)}</Notice>}
      <TextField
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={setEmail}
        error={missing.email}
      />
      <TextField
        label="Password"
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={missing.password}
      />
      <Button kind="act" type="submit" isPending={entering.isPending}>
        {entering.isPending ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  )
}

/** At this door a 401 means a wrong password and a 429 that somebody guesses; the library's own words are for programs. */
export function whySignInFailed(thrown: unknown): string {
  if (!(thrown instanceof Refusal)) return saying(thrown)
  switch (thrown.code) {
    case 'signed-out':
    case 'bad-request':
    case 'unreadable':
      return 'That e-mail and password do not belong together. Check both, and whether Caps Lock is on.'
    case 'too-many':
      return 'Too many tries. For safety the door stays shut for a minute; then try again.'
    default:
      return thrown.message
  }
}
