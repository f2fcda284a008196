import type { Session } from '@copydesk/shared/entry'
import { endOtherSessions, endSession } from '../api/account.ts'
import { ACCOUNT, useAct } from '../api/use-act.ts'
import { agoWords } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import styles from './account.module.css'
import { Section } from './section.tsx'

/** Where one is signed in; and out, where one forgot to. */
export function SessionsSection({ sessions }: { sessions: readonly Session[] }) {
  const ending = useAct(ACCOUNT, endSession)
  const endingOthers = useAct(ACCOUNT, () => endOtherSessions())
  const now = new Date()
  return (
    <Section title="Where you are signed in">
      <Failure thrown={ending.error ?? endingOthers.error} />
      <ul className={styles.sessions}>
        {sessions.map(({ id, device, address, beganAt, seenAt, here }) => (
          <li key={id} className={styles.session}>
            <div>
              <p className={styles.device}>
                {device}
                {here && <span className={styles.here}>this one</span>}
              </p>
              <p className={styles.facts}>
                {[
                  here ? 'Here and now' : `Last seen ${agoWords(seenAt, now)}`,
                  `signed in ${agoWords(beganAt, now)}`,
                  address,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {!here && (
              <Button
                onPress={() => ending.mutate(id)}
                isPending={ending.isPending && ending.variables === id}
                aria-label={`Sign out ${device}, last seen ${agoWords(seenAt, now)}`}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <p className={styles.acts}>
          <Button onPress={() => endingOthers.mutate(undefined)} isPending={endingOthers.isPending}>
            Sign out everywhere else
          </Button>
        </p>
      )}
    </Section>
  )
}
