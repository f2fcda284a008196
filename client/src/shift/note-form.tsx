import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { correctNote, writeNote } from '../api/desks.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './desk-log.module.css'

/** A note of one's own into the log of the desk. */
export function NoteForm({ deskId }: { deskId: string }) {
  const [words, setWords] = useState('')
  return (
    <Words
      label="A note for the log"
      act="Write"
      words={words}
      onWords={setWords}
      send={() => writeNote(deskId, words)}
      onSent={() => setWords('')}
    />
  )
}

interface CorrectionProps {
  note: string
  words: string
  onClose: () => void
}

/** One's own, while it is fresh; what it said before stays to be read. */
export function NoteCorrection({ note, words: before, onClose }: CorrectionProps) {
  const [words, setWords] = useState(before)
  return (
    <Words
      label="Correct the note"
      act="Correct it"
      words={words}
      onWords={setWords}
      send={() => correctNote(note, words)}
      onSent={onClose}
      onClose={onClose}
    />
  )
}

interface Props {
  label: string
  act: string
  words: string
  onWords: (words: string) => void
  send: () => Promise<unknown>
  onSent: () => void
  onClose?: () => void
}

function Words({ label, act, words, onWords, send, onSent, onClose }: Props) {
  const client = useQueryClient()
  const sending = useMutation({
    mutationFn: send,
    onSuccess: () => {
      onSent()
      void client.invalidateQueries({ queryKey: ['desk'] })
    },
  })
  const submit = () => {
    if (!sending.isPending && words.trim()) sending.mutate()
  }
  return (
    <form className={styles.noteForm} {...formSends(submit, onClose)}>
      <TextField
        label={label}
        rows={2}
        maxLength={4000}
        value={words}
        onChange={onWords}
        autoFocus={onClose !== undefined}
      />
      <div className={styles.acts}>
        <Button type="submit" isDisabled={!words.trim()} isPending={sending.isPending}>
          {act} <Kbd keys="Ctrl+Enter" />
        </Button>
        {onClose && (
          <Button kind="plain" onPress={onClose}>
            Leave it
          </Button>
        )}
      </div>
      <Failure thrown={sending.error} />
    </form>
  )
}
