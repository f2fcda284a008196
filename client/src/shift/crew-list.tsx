import type { Person } from '@copydesk/shared/people'
import type { Shift } from '@copydesk/shared/shift'
import { Link } from '@tanstack/react-router'
import { Face } from '../ui/faces.tsx'
import styles from './crew.module.css'
import { memberWords } from './part-words.ts'

/** The people of a shift, the slot first. Who can no longer be what they were set as is shown as that. */
export function CrewList({ shift }: { shift: Shift }) {
  const { slot, slotGone, crew } = shift
  return (
    <ul className={styles.crew} aria-label="On this shift">
      <Member person={slot} words="Slot" gone={slotGone} isSlot />
      {crew.map(({ person, part, language, gone }) => (
        <Member
          key={`${person.id} ${part} ${language}`}
          person={person}
          words={memberWords({ part, language })}
          gone={gone}
        />
      ))}
    </ul>
  )
}

interface Props {
  person: Person
  words: string
  gone: string | null
  isSlot?: boolean
}

function Member({ person, words, gone, isSlot = false }: Props) {
  return (
    <li className={styles.member} data-slot={isSlot || undefined}>
      <span aria-hidden>
        <Face person={person} />
      </span>
      <Link to="/people/$personId" params={{ personId: person.id }} className={styles.name} dir="auto">
        {person.name}
      </Link>
      <span className={styles.part}>{words}</span>
      {gone && <span className={styles.gone}>{gone}</span>}
    </li>
  )
}
