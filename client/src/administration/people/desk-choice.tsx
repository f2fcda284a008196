import { openDesks } from '@copydesk/shared/people'
import { useMe } from '../../session/use-me.ts'
import styles from '../administration.module.css'

interface Props {
  value: readonly string[]
  onChange: (desks: string[]) => void
}

/** Where somebody stands: on some desks, the first chosen first; or, with none, on every one. */
export function DeskChoice({ value, onChange }: Props) {
  const { desks } = useMe()
  return (
    <fieldset className={styles.choices}>
      <legend>Desks</legend>
      {openDesks(desks, ...value).map(({ id, name }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, id] : value.filter((one) => one !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
      <p className={styles.help}>{value.length === 0 ? 'None chosen: every desk.' : ' '}</p>
    </fieldset>
  )
}
