import { type FormEvent, useState } from 'react'
import { endSecondFactor, renewRecoveryCodes } from '../api/account.ts'
import { ACCOUNT, useAct } from '../api/use-act.ts'
import { clock } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './account.module.css'

interface Props {
  since: string
  recoveryCodesLeft: number
  onCodes: (codes: readonly string[]) => void
}

type Wish = 'end' | 'renew'

/** On: what is left for bad days, and the way to have new codes or to do without. */
export function SecondFactorOn({ since, recoveryCodesLeft, onCodes }: Props) {
  const [wish, setWish] = useState<Wish | null>(null)
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState(false)
  const acting = useAct(
    ACCOUNT,
    async (wanted: Wish) => {
      if (wanted === 'renew') onCodes((await renewRecoveryCodes(password)).recoveryCodes)
      else await endSecondFactor(password)
    },
    () => setWish(null),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(password === '')
    if (wish && password && !acting.isPending) acting.mutate(wish)
  }
  const choose = (wanted: Wish | null) => {
    setWish(wanted)
    setPassword('')
    setMissing(false)
    acting.reset()
  }
  return (
    <>
      <p className={styles.words}>
        Since {clock(since, new Date())} a code of your phone is asked for after your password.{' '}
        {recoveryCodesLeft === 1 ? 'One recovery code is' : `${recoveryCodesLeft} recovery codes are`} left.
      </p>
      {wish === null ? (
        <p className={styles.acts}>
          <Button onPress={() => choose('renew')}>New recovery codes</Button>
          <Button onPress={() => choose('end')}>Turn it off</Button>
        </p>
      ) : (
        <form className={styles.form} onSubmit={submit} noValidate>
          <Failure thrown={acting.error} />
          <TextField
            label="Your password"
            type="password"
            name="password"
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={setPassword}
            error={missing ? 'Type your password.' : undefined}
            help={
              wish === 'end'
                ? 'Then your password alone lets you in again.'
                : 'Those that you have now will not work any more.'
            }
          />
          <p className={styles.acts}>
            <Button kind="act" type="submit" isPending={acting.isPending}>
              {wish === 'end' ? 'Turn it off' : 'Make new codes'}
            </Button>
            <Button onPress={() => choose(null)}>Leave it on</Button>
          </p>
        </form>
      )}
    </>
  )
}
