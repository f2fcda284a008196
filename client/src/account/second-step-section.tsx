import { useState } from 'react'
import { beginSecondFactor } from '../api/account.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import styles from './account.module.css'
import { LearnSecret } from './learn-secret.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondStepOn } from './second-step-on.tsx'
import { Section } from './section.tsx'
import { useAccountAct } from './use-account-act.ts'

interface Props {
  since: string | null
  recoveryCodesLeft: number
}

type Stage =
  | { is: 'as it stands' }
  | { is: 'learning'; secret: string; address: string }
  | { is: 'codes'; codes: readonly string[] }

/** A code beside the password: on, off, or on the way. */
export function SecondStepSection({ since, recoveryCodesLeft }: Props) {
  const [stage, setStage] = useState<Stage>({ is: 'as it stands' })
  const beginning = useAccountAct(
    () => beginSecondFactor(),
    (told) => setStage({ is: 'learning', ...told }),
  )
  const back = () => setStage({ is: 'as it stands' })
  const shown = (codes: readonly string[]) => setStage({ is: 'codes', codes })
  const isOn = since !== null
  return (
    <Section
      title="Second step"
      aside={
        <span className={styles.standing} data-on={isOn || undefined}>
          {isOn ? 'On' : 'Off'}
        </span>
      }
    >
      {stage.is === 'codes' ? (
        <RecoveryCodes codes={stage.codes} onKept={back} />
      ) : stage.is === 'learning' ? (
        <LearnSecret {...stage} onCodes={shown} onBack={back} />
      ) : isOn ? (
        <SecondStepOn since={since} recoveryCodesLeft={recoveryCodesLeft} onCodes={shown} />
      ) : (
        <>
          <p className={styles.words}>
            Whoever learns your password still does not get in: after it, a code is asked for that only your
            phone makes. You need an authenticator app, any one.
          </p>
          <Failure thrown={beginning.error} />
          <p className={styles.acts}>
            <Button kind="act" onPress={() => beginning.mutate(undefined)} isPending={beginning.isPending}>
              Turn it on
            </Button>
          </p>
        </>
      )}
    </Section>
  )
}
