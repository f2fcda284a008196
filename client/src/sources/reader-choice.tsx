import { useMe } from '../session/use-me.ts'
import { Tick } from '../ui/tick.tsx'
import panel from './sources.module.css'
import styles from './vault.module.css'

interface Props {
  namable: readonly string[]
  chosen: readonly string[]
  onChosen: (reader: string, mayOpen: boolean) => void
}

/** Whom of those who may be named it opens for. None of them need: then it is the reporter's alone. */
export function ReaderChoice({ namable, chosen, onChosen }: Props) {
  const { people } = useMe()
  // Whoever was named and could not be today can be taken off.
  const offered = people.filter(({ id }) => namable.includes(id) || chosen.includes(id))
  return (
    <fieldset className={styles.readers}>
      <legend>Who may open it, beside you</legend>
      {offered.map(({ id, name }) => (
        <Tick key={id} isTicked={chosen.includes(id)} onChange={(is) => onChosen(id, is)}>
          {name}
        </Tick>
      ))}
      {offered.length === 0 && (
        <p className={panel.quiet}>No editor, and no lawyer of the desk, can see this story.</p>
      )}
    </fieldset>
  )
}
