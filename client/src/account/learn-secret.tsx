import { type FormEvent, useState } from 'react'
import { confirmSecondFactor } from '../api/account.ts'
import { ACCOUNT, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './account.module.css'
import { QrPicture } from './qr-picture.tsx'

interface Props {
  secret: string
  address: string
  onCodes: (codes: readonly string[]) => void
  onBack: () => void
}

/** A phone learns the secret, and shows that it did. */
export function LearnSecret({ secret, address, onCodes, onBack }: Props) {
  const [code, setCode] = useState('')
  const [missing, setMissing] = useState(false)
  const confirming = useAct(
    ACCOUNT,
    () => confirmSecondFactor(code),
    ({ recoveryCodes }) => onCodes(recoveryCodes),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(code.trim() === '')
    if (code.trim() && !confirming.isPending) confirming.mutate(undefined)
  }
  return (
    <div className={styles.learn}>
      <QrPicture text={address} label="Picture for your authenticator app" />
      <div className={styles.steps}>
        <p className={styles.words}>
          Point your authenticator app at the picture. Or type this into it:
          <span className={styles.secret}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
        </p>
        <form className={styles.form} onSubmit={submit} noValidate>
          <Failure thrown={confirming.error} />
          <TextField
            label="The code that it shows now"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            value={code}
            onChange={setCode}
            error={missing ? 'Type the six digits.' : undefined}
          />
          <p className={styles.acts}>
            <Button kind="act" type="submit" isPending={confirming.isPending}>
              Turn it on
            </Button>
            <Button onPress={onBack}>Not now</Button>
          </p>
        </form>
      </div>
    </div>
  )
}
