import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { saying } from '../api/ask.ts'
import { acceptInvitation, type InvitationWords, readInvitation } from '../api/entry.ts'
import { DoorFrame } from '../session/door-frame.tsx'
import { PERSON_ROLE_WORDS } from '../session/person-role-words.ts'
import styles from '../session/sign-in.module.css'
import { useEnter } from '../session/use-enter.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type Faults, found } from './faults.ts'
import { Linked } from './linked.tsx'
import { NewPasswordField, passwordFault } from './new-password-field.tsx'

/** Somebody was asked in: they say their name, choose a password, and are at work. */
export function InvitationPage({ secret }: { secret: string }) {
  useEffect(() => {
    document.title = 'You are invited · Copydesk'
  }, [])
  return (
    <DoorFrame
      title="Welcome"
      words="You were asked to write in this newsroom. Say your name as it is to be printed, choose a password, and your desk is open."
    >
      <Linked secret={secret} read={readInvitation}>
        {(invitation) => <Accept secret={secret} invitation={invitation} />}
      </Linked>
    </DoorFrame>
  )
}

function Accept({ secret, invitation }: { secret: string; invitation: InvitationWords }) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<Faults<'name' | 'password'>>({})
  const enter = useEnter()
  const accepting = useMutation({
    mutationFn: () => acceptInvitation(secret, { name: name.trim(), password }),
    onSuccess: enter,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = found({
      name: !name.trim() && 'Type your name as it is to be printed.',
      password: passwordFault(password),
    })
    setFaults(wrong)
    if (Object.keys(wrong).length === 0 && !accepting.isPending) accepting.mutate()
  }
  const { inviter, newsroom, email, role, desks } = invitation
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.facts}>
        {inviter} invites you to <strong>{newsroom}</strong> as {PERSON_ROLE_WORDS[role].toLowerCase()}
        {desks.length > 0 && `, ${desks.join(' and ')}`}. You sign in as <strong>{email}</strong>.
      </p>
      {accepting.isError && <Notice tone="stop">{saying(accepting.error)}</Notice>}
      {/* For the browser that keeps the password: whose it is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={200}
        autoFocus
        value={name}
        onChange={setName}
        error={faults.name}
        help="As it stands in a byline."
      />
      <NewPasswordField value={password} onChange={setPassword} error={faults.password} />
      <Button kind="act" type="submit" isPending={accepting.isPending}>
        {accepting.isPending ? 'Opening your desk…' : 'Start'}
      </Button>
    </form>
  )
}
