import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import { saying } from '../api/ask.ts'
import { choosePassword, readPasswordLink } from '../api/entry.ts'
import { DoorFrame } from '../session/door-frame.tsx'
import styles from '../session/sign-in.module.css'
import { Button, buttonLook } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Linked } from './linked.tsx'
import { NewPasswordField, passwordFault } from './new-password-field.tsx'

/** Somebody cannot sign in and was given a link: they choose a new password by it. */
export function NewPasswordPage({ secret }: { secret: string }) {
  useEffect(() => {
    document.title = 'A new password · Copydesk'
  }, [])
  return (
    <DoorFrame
      title="A new password"
      words="Chosen by a link that you were given. You are then signed out wherever you were in, and your tokens are revoked: whoever had the old one is out as well."
    >
      <Linked secret={secret} read={readPasswordLink}>
        {(whose) => <Choose secret={secret} {...whose} />}
      </Linked>
    </DoorFrame>
  )
}

function Choose({ secret, name, email }: { secret: string; name: string; email: string }) {
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string>()
  const choosing = useMutation({ mutationFn: () => choosePassword(secret, password) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = passwordFault(password)
    setFault(wrong)
    if (!wrong && !choosing.isPending) choosing.mutate()
  }
  if (choosing.isSuccess)
    return (
      <div className={styles.form}>
        <Notice tone="done">Your password is changed.</Notice>
        <Link to="/sign-in" className={buttonLook('act')}>
          Sign in with it
        </Link>
      </div>
    )
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.facts}>
        For <strong>{name}</strong>, who signs in as <strong>{email}</strong>.
      </p>
      {choosing.isError && <Notice tone="stop">{saying(choosing.error)}</Notice>}
      {/* For the browser that keeps the password: whose it is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        label="New password"
        value={password}
        onChange={setPassword}
        error={fault}
        autoFocus
      />
      <Button kind="act" type="submit" isPending={choosing.isPending}>
        {choosing.isPending ? 'Changing…' : 'Change it'}
      </Button>
    </form>
  )
}
