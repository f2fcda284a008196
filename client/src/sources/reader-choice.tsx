import type { EditionPage } from '@copydesk/shared/story'
import { useMe } from '../session/use-me.ts'
import { Tick } from '../ui/tick.tsx'
import styles from './sources.module.css'

interface Props {
  page: EditionPage
  chosen: readonly string[]
  onChosen: (reader: string, mayOpen: boolean) => void
}

/** Which editors may open it. None of them need: then it is the reporter's alone. */
export function ReaderChoice({ page, chosen, onChosen }: Props) {
  const { person, people } = useMe()
  const { restrictedTo, owner } = page.story
  const editors = people.filter(
    ({ id, role }) =>
      id !== person.id &&
      // Whoever was named and is no editor any more can be taken off.
      (chosen.includes(id) ||
        ((role === 'editor' || role === 'managing-editor') &&
          (restrictedTo === null || restrictedTo.includes(id) || owner?.id === id))),
  )
  return (
    <fieldset className={styles.readers}>
      <legend>Who may open it, beside you</legend>
      {editors.map(({ id, name }) => (
        <Tick key={id} isTicked={chosen.includes(id)} onChange={(is) => onChosen(id, is)}>
          {name}
        </Tick>
      ))}
      {editors.length === 0 && <p className={styles.quiet}>No editor can see this story.</p>}
    </fieldset>
  )
}
