import type { Vault } from '@copydesk/shared/sources'
import { type FormEvent, useState } from 'react'
import { signInAfresh } from '../api/vault.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import panel from './sources.module.css'
import styles from './vault.module.css'

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
      <p className={panel.quiet}>
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
      <TextField
        label={label}
        help="The vault then opens for fifteen minutes. Each opening is on record."
        type={by === 'code' ? 'text' : 'password'}
        autoComplete={by === 'code' ? 'one-time-code' : 'current-password'}
        value={shown}
        onChange={setShown}
        autoFocus
      />
      <Failure thrown={thrown} />
      <div className={panel.does}>
        <Button kind="act" type="submit" isDisabled={!shown} isPending={isPending}>
          Open the vault
        </Button>
      </div>
    </form>
  )
}
