import { useState } from 'react'
import styles from './account.module.css'
import { LearnSecret } from './learn-secret.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactorOff } from './second-factor-off.tsx'
import { SecondFactorOn } from './second-factor-on.tsx'
import { Section } from './section.tsx'

interface Props {
  since: string | null
  recoveryCodesLeft: number
}

type Stage =
  | { is: 'as it stands' }
  | { is: 'learning'; secret: string; address: string }
  | { is: 'codes'; codes: readonly string[] }

/** A code beside the password: on, off, or on the way. */
export function SecondFactorSection({ since, recoveryCodesLeft }: Props) {
  const [stage, setStage] = useState<Stage>({ is: 'as it stands' })
  const back = () => setStage({ is: 'as it stands' })
  const shown = (codes: readonly string[]) => setStage({ is: 'codes', codes })
  const isOn = since !== null
  return (
    <Section
      title="Second factor"
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
        <SecondFactorOn since={since} recoveryCodesLeft={recoveryCodesLeft} onCodes={shown} />
      ) : (
        <SecondFactorOff onBegun={(told) => setStage({ is: 'learning', ...told })} />
      )}
    </Section>
  )
}
