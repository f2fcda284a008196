import { DUTY_WORDS, type ManagedPerson } from '@copydesk/shared/people'
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { Duty } from '../../api/administration.ts'
import { agoWords } from '../../newsroom/clock.ts'
import { PERSON_ROLE_WORDS } from '../../session/person-role-words.ts'
import { useDeskName } from '../../session/use-desk-name.ts'
import { Face } from '../../ui/faces.tsx'
import styles from './people.module.css'
import { PersonActs } from './person-acts.tsx'
import { PersonDuties } from './person-duties.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonSessions } from './person-sessions.tsx'

interface Props {
  person: ManagedPerson
  duties: readonly Duty[]
  isOpen: boolean
  onToggle: () => void
}

/** Somebody at a glance; opened, what can be changed of them. */
export function PersonLine({ person, duties, isOpen, onToggle }: Props) {
  const id = useId()
  const deskName = useDeskName()
  const where = person.desks.length === 0 ? 'every desk' : person.desks.map(deskName).join(', ')
  const held = duties.map(({ duty, desk }) => `${DUTY_WORDS[duty]}, ${deskName(desk) ?? ''}`)
  return (
    <li className={styles.line} data-out={person.disabledAt !== null || undefined}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span aria-hidden>
          <Face person={person} />
        </span>
        <span className={styles.who}>
          <strong>{person.name}</strong>
          <small>{person.email}</small>
        </span>
        <span className={styles.fact}>
          {PERSON_ROLE_WORDS[person.role]}
          <small>{[where, ...held].join(' · ')}</small>
        </span>
        <span className={styles.seen}>{standing(person)}</span>
        <ChevronDown size={15} aria-hidden />
      </button>
      {isOpen && (
        <div id={id} className={styles.opened}>
          <PersonForm person={person} />
          <PersonDuties person={person} duties={duties} />
          <PersonSessions person={person} />
          <PersonActs person={person} />
        </div>
      )}
    </li>
  )
}

function standing({ disabledAt, seenAt }: ManagedPerson): string {
  if (disabledAt !== null) return 'Kept out'
  return seenAt === null ? 'Not signed in' : `Last seen ${agoWords(seenAt, new Date())}`
}
