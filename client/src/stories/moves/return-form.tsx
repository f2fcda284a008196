import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { formSends } from '../../ui/form-sends.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Placed } from '../grouping.ts'
import styles from './move-words.module.css'
import { useMeanwhile } from './use-meanwhile.ts'
import type { Returning } from './use-moves.ts'

interface Props {
  returning: Returning
  isPending: boolean
  onReturn: (seen: Placed, note: string) => void
  onLeave: () => void
}

/** A word to the writers of what is returned. It stays as it was typed while others move the story, and says what they did. */
export function ReturnForm({ returning: { placed, refused }, isPending, onReturn, onLeave }: Props) {
  const [note, setNote] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const { now, words: meanwhile } = useMeanwhile(placed)
  const send = () => {
    if (isPending) return
    const words = note.trim()
    setEmpty(words === '')
    if (words === '') field.current?.focus()
    else onReturn(now, words)
  }
  const told = refused ?? meanwhile
  return (
    <form className={styles.form} {...formSends(send, onLeave)}>
      <label className={styles.label}>
        <span>
          Return <b>{placed.story.slug}</b>: what is to be done?
        </span>
        <input
          ref={field}
          className={styles.input}
          value={note}
          dir="auto"
          maxLength={1000}
          aria-invalid={isEmpty}
          aria-describedby={isEmpty ? 'return-needs-words' : undefined}
          placeholder="Its writers read this first"
          onChange={(event) => {
            setNote(event.target.value)
            setEmpty(false)
          }}
        />
      </label>
      <Button type="submit" kind="act" isPending={isPending}>
        {meanwhile ? 'Return it all the same' : 'Return it'} <Kbd keys="Enter" />
      </Button>
      <Button kind="plain" onPress={onLeave}>
        Leave it
      </Button>
      {isEmpty && (
        <span id="return-needs-words" role="alert" className={styles.needs}>
          Say in a few words what is to be done.
        </span>
      )}
      {told && (
        <div className={styles.told}>
          <Notice tone="stale">{told}</Notice>
        </div>
      )}
    </form>
  )
}
