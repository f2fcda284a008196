import type { HouseBook, HouseStyle } from '@copydesk/shared/credits'
import { chooseStyle } from '../../api/house.ts'
import { HOUSE, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { Select } from '../../ui/select.tsx'
import styles from '../administration.module.css'
import house from './house.module.css'

interface Props {
  language: string
  book: HouseBook
  /** Those to choose from; the first is the usual one. */
  all: readonly HouseStyle[]
}

/** Who prints in which style. */
export function StyleChoices({ language, book, all }: Props) {
  const { desks } = useMe()
  const choosing = useAct(HOUSE, chooseStyle)
  const chosenBy = (desk: string | null) =>
    book.choices.find((one) => one.language === language && one.desk === desk)?.style ?? ''
  const named = all.map(({ id, name }) => ({ id, name }))
  const newsroom = all.find(({ id }) => id === chosenBy(null)) ?? all[0]
  const choose = (desk: string | null) => (style: string) =>
    choosing.mutate({ language, desk, style: style === '' ? null : style })
  return (
    <section className={styles.part} aria-label="Who prints in which">
      <h3 className={styles.partTitle}>Who prints in which</h3>
      <Failure thrown={choosing.error} />
      <div className={house.fields}>
        <Select label="The newsroom" value={newsroom?.id ?? ''} onChange={choose(null)} options={named} />
        {desks.map((desk) => (
          <Select
            key={desk.id}
            label={desk.name}
            value={chosenBy(desk.id)}
            onChange={choose(desk.id)}
            options={[{ id: '', name: `As the newsroom (${newsroom?.name ?? ''})` }, ...named]}
          />
        ))}
      </div>
    </section>
  )
}
