import type { ManagedPerson } from '@copydesk/shared/people'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ADMINISTRATION, getDuties, getPeople } from '../../api/administration.ts'
import { Failure } from '../../session/failure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from '../administration.module.css'
import { InviteForm } from './invite-form.tsx'
import { OpenInvitations } from './open-invitations.tsx'
import peopleStyles from './people.module.css'
import { PersonLine } from './person-line.tsx'

/** Everybody who was ever let in, and those who are asked in. */
export function PeopleSection() {
  const people = useQuery({ queryKey: [...ADMINISTRATION, 'people'], queryFn: getPeople, staleTime: 0 })
  const duties = useQuery({ queryKey: [...ADMINISTRATION, 'duties'], queryFn: getDuties, staleTime: 0 })
  const [words, setWords] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const all = people.data ?? []
  const shown = all.filter((person) => matches(person, words))
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>People</h2>
        <input
          type="search"
          className={peopleStyles.filter}
          aria-label="Filter people"
          placeholder="name or address"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <Failure thrown={people.error ?? duties.error} />
      <InviteForm />
      <OpenInvitations />
      {people.data && shown.length === 0 && (
        <EmptyState title={`Nobody here is called “${words.trim()}”`}>
          The filter looks in names and addresses.
        </EmptyState>
      )}
      <ul className={peopleStyles.list} aria-label="People">
        {shown.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            duties={(duties.data ?? []).filter((duty) => duty.person === person.id)}
            isOpen={open === person.id}
            onToggle={() => setOpen(open === person.id ? null : person.id)}
          />
        ))}
      </ul>
    </div>
  )
}

const matches = ({ name, email }: ManagedPerson, words: string): boolean =>
  `${name} ${email}`.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase())
