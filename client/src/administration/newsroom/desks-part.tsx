import { type FormEvent, useState } from 'react'
import { addDesk, orderDesks } from '../../api/administration.ts'
import { NEWSROOM, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import { DeskLine } from './desk-line.tsx'

/** The teams that own stories, in the order of their tabs. */
export function DesksPart() {
  const { desks } = useMe()
  const [name, setName] = useState('')
  const adding = useAct(NEWSROOM, addDesk, () => setName(''))
  const ordering = useAct(NEWSROOM, orderDesks)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') adding.mutate(name)
  }
  const move = (from: number, to: number) => {
    const ids = desks.map(({ id }) => id)
    const [moved] = ids.splice(from, 1)
    if (moved !== undefined) ids.splice(to, 0, moved)
    ordering.mutate(ids)
  }
  return (
    <section className={styles.part} aria-label="Desks">
      <h3 className={styles.partTitle}>Desks</h3>
      <p className={styles.help}>
        The teams that own stories, in the order of their tabs. A desk that has had stories or shifts is kept
        for the record; it can be renamed, or closed.
      </p>
      <Failure thrown={ordering.error} />
      <ul className={styles.plainList}>
        {desks.map((desk, at) => (
          <DeskLine
            key={desk.id}
            desk={desk}
            onUp={at === 0 ? null : () => move(at, at - 1)}
            onDown={at === desks.length - 1 ? null : () => move(at, at + 1)}
            isMoving={ordering.isPending}
          />
        ))}
      </ul>
      {desks.length === 0 && (
        <p className={styles.help}>There is none yet. Add the first: stories need one.</p>
      )}
      <form className={styles.row} onSubmit={submit}>
        <TextField label="New desk" value={name} onChange={setName} maxLength={100} placeholder="Culture" />
        <Button type="submit" kind="act" isPending={adding.isPending}>
          Add
        </Button>
      </form>
      <Failure thrown={adding.error} />
    </section>
  )
}
