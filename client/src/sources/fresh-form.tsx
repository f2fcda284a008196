import type { Vault } from '@copydesk/shared/sources'
import { type FormEvent, useState } from 'react'
import { signInAfresh } from '../api/vault.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import styles from './sources.module.css'

interface Props {
  by: Vault['by']
  onFresh: () => Promise<void>
}

/** Asks once more whether it is they: a page may stand open unwatched. */
export function FreshForm({ by, onFresh }: Props) {
  const [shown, setShown] = useState('')
  const [thrown, setThrown] = useState<unknown>(null)
  const [isPending, setPending] = useState(false)
  if (by === 'sign-in')
    return (
      <p className={styles.quiet}>
        To open the vault, sign out and in again: it opens for fifteen minutes after you came in.
      </p>
    )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setThrown(null)
    setPending(true)
    try {
      await signInAfresh(by === 'code' ? { code: shown } : { password: shown })
      await onFresh()
    } catch (error) {
      setThrown(error)
      setShown('')
      setPending(false)
    }
  }
  const label = by === 'code' ? 'Code of your device' : 'Your password'
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.field}>
        <label>
          {label}
          <input
            type={by === 'code' ? 'text' : 'password'}
            autoComplete={by === 'code' ? 'one-time-code' : 'current-password'}
            value={shown}
            // biome-ignore lint/a11y/noAutofocus: somebody has just asked to open it
            autoFocus
            onChange={({ target }) => setShown(target.value)}
          />
        </label>
        <span className={styles.quiet}>
          The vault then opens for fifteen minutes. Each opening is on record.
        </span>
      </div>
      <Failure thrown={thrown} />
      <div className={styles.does}>
        <Button kind="act" type="submit" isDisabled={!shown} isPending={isPending}>
          Open the vault
        </Button>
      </div>
    </form>
  )
}
