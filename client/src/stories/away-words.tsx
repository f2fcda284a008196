import { CloudOff } from 'lucide-react'
import { clock } from '../newsroom/clock.ts'
import styles from './away-words.module.css'

/** At the foot of the list without a line: how old it is, and what can be done with it. */
export function AwayWords({ at, now }: { at: number; now: Date }) {
  return (
    <span className={styles.away} role="status">
      <CloudOff size={14} strokeWidth={2} aria-hidden />
      <span>
        Offline: the list as it was at {clock(at, now)}.{' '}
        <span className={styles.rest}>Stories that were open on this computer can be written in.</span>
      </span>
    </span>
  )
}
