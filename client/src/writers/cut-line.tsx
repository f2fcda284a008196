import type { Cut } from '@copydesk/shared/writers'
import { clock, useNow } from '../newsroom/clock.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { shortened } from './history-of.ts'
import styles from './writers.module.css'

interface Props {
  cut: Cut
  nameOf: (person: string | null) => string
  onVersion: (version: string) => void
  /** All of its words, and a way to have them. */
  whole?: boolean
  /** Absent for whoever may not write now. */
  onPutBack?: (() => void) | undefined
  isPending?: boolean
}

/** Words that were cut: by whom and when, whose they were, and since which version they are gone. */
export function CutLine({ cut, nameOf, onVersion, whole = false, onPutBack, isPending = false }: Props) {
  const { person, at, text, wrote, goneFrom, stands } = cut
  const now = useNow()
  const writers = [...new Set(wrote.map((one) => one.person))]
  const isOwn = writers.length === 1 && writers[0] === person
  const names = new Intl.ListFormat('en-GB').format(writers.map(nameOf))
  return (
    <li className={styles.act}>
      <del className={styles.cut} dir="auto">
        {whole ? text.trim() : shortened(text)}
      </del>
      <span className={styles.by}>
        {nameOf(person)} cut this {clock(at, now)}
        {isOwn ? ', their own words' : `, written by ${names}`}
      </span>
      <span className={styles.by}>
        {goneFrom ? (
          <>
            Gone from{' '}
            <button type="button" className={styles.version} onClick={() => onVersion(goneFrom.id)}>
              version {goneFrom.number}
            </button>{' '}
            on.
          </>
        ) : (
          !stands && 'No version has been made since.'
        )}
        {stands && ' Moved or given back: it stands in the copy.'}
      </span>
      {whole && !stands && (
        <span className={styles.acts}>
          {onPutBack && (
            <Button onPress={onPutBack} isPending={isPending}>
              Put back
            </Button>
          )}
          <CopyButton kind="quiet" text={() => text.trim()} words="Copy these words" />
        </span>
      )}
    </li>
  )
}
