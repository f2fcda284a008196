import type { Session } from '@copydesk/shared/entry'
import { agoWords } from '../newsroom/clock.ts'
import { Button } from '../ui/button.tsx'
import styles from './session-list.module.css'

interface Props {
  sessions: readonly Session[]
  onEnd: (id: string) => void
  /** Id of the one that is being ended. */
  ending: string | undefined
}

/** Where somebody is signed in, each with its way out; the one that looks has another. */
export function SessionList({ sessions, onEnd, ending }: Props) {
  const now = new Date()
  return (
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
              onPress={() => onEnd(id)}
              isPending={ending === id}
              aria-label={`Sign out ${device}, last seen ${agoWords(seenAt, now)}`}
            >
              Sign out
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
