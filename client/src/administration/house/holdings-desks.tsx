import { askHoldings } from '../../api/house.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import styles from '../administration.module.css'
import { useHouseAct } from './use-house-act.ts'

/** The desks that ask, before they clear a story, what its authors hold of what it is about. */
export function HoldingsDesks({ asking }: { asking: readonly string[] }) {
  const { desks } = useMe()
  const act = useHouseAct(askHoldings)
  return (
    <fieldset className={styles.choices}>
      <legend>Cleared only with a word on what its authors hold: stories of</legend>
      {desks.map(({ id, name }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={asking.includes(id)}
            disabled={act.isPending}
            onChange={({ target }) => act.mutate({ desk: id, asks: target.checked })}
          />
          <span>{name}</span>
        </label>
      ))}
      <Failure thrown={act.error} />
    </fieldset>
  )
}
