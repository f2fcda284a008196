import { useMe } from '../session/use-me.ts'
import styles from './only-for.module.css'

interface Props {
  /** Ids of the only people who may see the story; null when everybody in the newsroom may. */
  value: readonly string[] | null
  owner: string | null
  onChange: (value: string[] | null) => void
  isDisabled?: boolean
  error?: string | undefined
}

/** Who may see a story at all. Whoever decides it and the owner always may: the server adds them too. */
export function OnlyFor({ value, owner, onChange, isDisabled = false, error }: Props) {
  const { person: me, people } = useMe()
  const always = new Set([me.id, owner])
  const insiders = people.filter(({ id }) => always.has(id)).map(({ id }) => id)
  const toggle = (id: string, may: boolean) =>
    onChange(may ? [...(value ?? []), id] : (value ?? []).filter((one) => one !== id))
  return (
    <fieldset className={styles.only} disabled={isDisabled}>
      <legend>Who may see it</legend>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={value !== null}
          onChange={({ target }) => onChange(target.checked ? insiders : null)}
        />
        <span>Only for some people</span>
      </label>
      {value !== null && (
        <div className={styles.people}>
          {people.map(({ id, name }) => (
            <label key={id} className={styles.choice}>
              <input
                type="checkbox"
                checked={always.has(id) || value.includes(id)}
                disabled={always.has(id)}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      )}
      <p className={styles.help}>
        {value === null
          ? 'Everybody in the newsroom.'
          : 'For everybody else there is no such story, in any language.'}
      </p>
      {error && <p className={styles.refused}>{error}</p>}
    </fieldset>
  )
}
