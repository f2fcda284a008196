import type { Part } from '@copydesk/shared/access'
import { LANGUAGES } from '@copydesk/shared/languages'
import type { Assignment, StoryRow } from '@copydesk/shared/story'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import styles from './assigned-people.module.css'
import { useAssign } from './use-assign.ts'

const PART_WORDS: Record<Part, string> = { writer: 'writes', translator: 'translates', editor: 'edits' }

/** Who was asked to do what in a story, beside its owner; and, for those who may, the form that asks somebody. */
export function AssignedPeople({
  story,
  mayAssign,
}: {
  story: StoryRow
  mayAssign: { allowed: boolean; why: string }
}) {
  const { change, refused, saving } = useAssign(story.id)
  const { allowed, why } = mayAssign
  return (
    <div className={styles.assigned}>
      {story.assigned.length === 0 ? (
        <p className={styles.help}>
          Nobody beside its desk{story.owner ? ` and ${story.owner.name}, whose story it is` : ''}.
        </p>
      ) : (
        <ul className={styles.people}>
          {story.assigned.map(({ person, as, edition }) => (
            <li key={`${person.id} ${as} ${edition}`}>
              <span>
                {person.name} <span className={styles.part}>{partWords(story, as, edition)}</span>
              </span>
              {allowed && (
                <IconButton
                  label={`Take ${person.name} off`}
                  icon={X}
                  size={14}
                  isDisabled={saving}
                  onPress={() => change({ act: 'unassign', person: person.id, as, edition })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {allowed ? (
        <AssignForm story={story} saving={saving} onAssign={(one) => change({ act: 'assign', ...one })} />
      ) : (
        <p className={styles.help}>{why}</p>
      )}
      {refused && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
    </div>
  )
}

const OF_STORY = [
  { id: 'writer', name: 'Write the original' },
  { id: 'translator', name: 'Translate into any language' },
  { id: 'editor', name: 'Edit all of it' },
]

function AssignForm({
  story,
  saving,
  onAssign,
}: {
  story: StoryRow
  saving: boolean
  onAssign: (assignment: Assignment) => void
}) {
  const { people } = useMe()
  const [person, setPerson] = useState('')
  const [what, setWhat] = useState('writer')
  const inLanguage = story.editions
    .filter(({ follows }) => follows !== null)
    .map(({ id, language }) => ({
      id: `translator ${id}`,
      name: `Translate into ${LANGUAGES[language].english}`,
    }))
  const insiders = people.filter(({ id }) => story.restrictedTo?.includes(id) ?? true)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const [as, edition = null] = what.split(' ') as [Part, string?]
        if (person !== '') onAssign({ person, as, edition })
        setPerson('')
      }}
    >
      <Select
        label="Assign"
        options={[{ id: '', name: 'Choose somebody' }, ...insiders]}
        value={person}
        onChange={setPerson}
      />
      <Select label="to" options={[...OF_STORY, ...inLanguage]} value={what} onChange={setWhat} />
      <Button type="submit" isDisabled={person === ''} isPending={saving}>
        Assign
      </Button>
    </form>
  )
}

function partWords({ editions }: StoryRow, as: Part, edition: string | null): string {
  const one = editions.find(({ id }) => id === edition)
  return one ? `${PART_WORDS[as]} the ${LANGUAGES[one.language].english}` : PART_WORDS[as]
}
