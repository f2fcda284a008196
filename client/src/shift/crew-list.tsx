import type { Person } from '@copydesk/shared/people'
import type { Shift } from '@copydesk/shared/shift'
import { Link } from '@tanstack/react-router'
import { Face } from '../ui/faces.tsx'
import styles from './crew.module.css'
import { memberWords } from './part-words.ts'

/** The people of a shift, the slot first. Who can no longer be what they were set as is not on. */
export function CrewList({ shift }: { shift: Shift }) {
  const { slot, slotGone, crew } = shift
  return (
    <ul className={styles.crew} aria-label="On this shift">
      {slotGone === null && <Member person={slot} words="Slot" isSlot />}
      {crew
        .filter(({ gone }) => gone === null)
        .map(({ person, part, language }) => (
          <Member
            key={`${person.id} ${part} ${language}`}
            person={person}
            words={memberWords({ part, language })}
          />
        ))}
    </ul>
  )
}

interface Props {
  person: Person
  words: string
  isSlot?: boolean
}

function Member({ person, words, isSlot = false }: Props) {
  return (
    <li className={styles.member} data-slot={isSlot || undefined}>
      <span aria-hidden>
        <Face person={person} />
      </span>
      <Link to="/people/$personId" params={{ personId: person.id }} className={styles.name} dir="auto">
        {person.name}
      </Link>
      <span className={styles.part}>{words}</span>
    </li>
  )
}
