import { initials } from '@copydesk/shared/people'
import type { Profile } from '@copydesk/shared/profile'
import styles from './profile.module.css'

/** Somebody's picture, or their initials in their colour, large. */
export function Portrait({ profile: { person, name, picture, initials: own } }: { profile: Profile }) {
  if (picture) return <img className={styles.portrait} src={picture} alt={name} />
  return (
    <span
      className={styles.portrait}
      style={{ background: `var(--person-${person.color % 12})` }}
      aria-hidden
    >
      {initials(name, own)}
    </span>
  )
}
