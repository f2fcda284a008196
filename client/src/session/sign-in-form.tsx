import { Refusal } from '@copydesk/shared/refusal'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { saying } from '../api/ask.ts'
import { showCode } from '../api/entry.ts'
import { getMe, type Me, signIn, signOut } from '../api/session.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CodeForm } from './code-form.tsx'
import styles from './sign-in.module.css'
import { noteSignedIn } from './signed-out.ts'

interface Props {
  onDone: () => void
  /** The only one who may come in here. */
  only?: Me['person']
  /** The first step was done elsewhere. */
  asksCode?: boolean
  /** Other ways in; none once the first step is done. */
  children?: ReactNode
}

/** The two fields and what went wrong, in plain words; then the code of a second factor, for those who have one. */
export function SignInForm({ onDone, only, asksCode = false, children }: Props) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({})
  const [needsCode, setNeedsCode] = useState(asksCode)
  const done = async () => {
    await mustBe(only)
    noteSignedIn()
    onDone()
  }
  const entering = useMutation({
    mutationFn: async () => {
      const signed = await signIn(email.trim(), password)
      if ('needs' in signed) setNeedsCode(true)
      else await done()
    },
  })
  const showing = useMutation({
    mutationFn: async (code: string) => {
      await showCode(code)
      await done()
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
  if (needsCode)
    return (
      <CodeForm
        problem={showing.isError ? saying(showing.error) : null}
        isPending={showing.isPending}
        onCode={(code) => showing.mutate(code)}
        onBack={() => {
          setNeedsCode(false)
          setPassword('')
          showing.reset()
        }}
      />
    )
  return (
    <>
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
      {children}
    </>
  )
}

/** What stands on the page was typed by one person, and must not be sent in the name of another. */
async function mustBe(only: Me['person'] | undefined): Promise<void> {
  if (!only || (await getMe()).person.id === only.id) return
  await signOut()
  throw new Refusal(
    'forbidden',
    `${only.name} typed on this page: only ${only.name} can go on here. Others sign in in a window of their own.`,
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
      return 'Too many tries. For safety the door stays shut for some minutes; then try again.'
    default:
      return thrown.message
  }
}
