import type { HouseStyle } from '@copydesk/shared/credits'
import { type FormEvent, useState } from 'react'
import { addStyle } from '../../api/house.ts'
import { HOUSE, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import house from './house.module.css'

interface Props {
  language: string
  all: readonly HouseStyle[]
  open: HouseStyle
  onOpen: (id: string) => void
}

/** The styles of a language, one of them open; and the way to make another out of it. */
export function StyleTabs({ language, all, open, onOpen }: Props) {
  const [name, setName] = useState('')
  const adding = useAct(HOUSE, addStyle, () => setName(''))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') adding.mutate({ language, like: open.id, name })
  }
  return (
    <section className={styles.part} aria-label="Styles">
      <div className={house.tabs}>
        {all.map((style) => (
          <Button
            key={style.id}
            kind={style.id === open.id ? 'quiet' : 'plain'}
            aria-pressed={style.id === open.id}
            onPress={() => onOpen(style.id)}
          >
            <span lang={language}>{style.name}</span>
          </Button>
        ))}
      </div>
      <form className={styles.row} onSubmit={submit}>
        <TextField
          label={`A style of your own, which begins as ${open.name}`}
          value={name}
          onChange={setName}
          maxLength={80}
          placeholder="The Courier"
        />
        <Button type="submit" isPending={adding.isPending}>
          Make it
        </Button>
      </form>
      <Failure thrown={adding.error} />
    </section>
  )
}
