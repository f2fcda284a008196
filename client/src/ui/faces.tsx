import { initials, type Person } from '@copydesk/shared/people'
import { useContext } from 'react'
import styles from './faces.module.css'
import { FacesHere } from './faces-here.ts'
import { Likeness } from './likeness.tsx'

type Who = Pick<Person, 'id' | 'name' | 'color'>

/**
 * Somebody's picture, or their initials in their colour. The name is read and shown on hover: the colour alone says
 * nothing.
 */
export function Face({ person, note }: { person: Who; note?: string }) {
  const own = useContext(FacesHere)[person.id]
  const words = note ? `${person.name}, ${note}` : person.name
  const signs = initials(person.name, own?.initials)
  return (
    <span className={styles.face} data-person={person.color % 12} role="img" aria-label={words} title={words}>
      <Likeness picture={own?.picture ?? null} signs={signs} />
    </span>
  )
}

/** The people who are in something now; at most `most` faces, then a count with the other names. */
export function Faces({ people, most = 4 }: { people: readonly Who[]; most?: number }) {
  const shown = people.length > most ? people.slice(0, most - 1) : people
  const rest = people.slice(shown.length)
  const names = rest.map(({ name }) => name).join(', ')
  return (
    <span className={styles.faces}>
      {shown.map((person) => (
        <Face key={person.id} person={person} />
      ))}
      {rest.length > 0 && (
        <span
          className={`${styles.face} ${styles.rest}`}
          role="img"
          aria-label={`and ${names}`}
          title={names}
        >
          <span aria-hidden>+{rest.length}</span>
        </span>
      )}
    </span>
  )
}
