import type { DeskLogEntry, DeskLogPage } from '@copydesk/shared/shift'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { byShift } from './by-shift.ts'
import styles from './desk-log.module.css'
import { LogEntry } from './log-entry.tsx'
import { NoteForm } from './note-form.tsx'
import { readPages } from './read-pages.ts'

interface Props {
  deskId: string
  mayWrite: { allowed: boolean; why: string }
}

/** What happened at the desk, newest first, under the shift that was on. */
export function DeskLog({ deskId, mayWrite }: Props) {
  const [count, setCount] = useState(1)
  const { data, error, isPending, isPlaceholderData } = useQuery({
    queryKey: [...keys.deskLog(deskId), count],
    queryFn: ({ signal }) => readPages(deskId, count, signal),
    placeholderData: (shown) => shown,
  })
  const pages = data ?? []
  const groups = byShift(pages.flatMap(({ entries }) => entries))
  const shifts = new Map(pages.flatMap((page) => page.shifts.map((shift) => [shift.id, shift])))
  return (
    <section className={styles.log} aria-labelledby="desk-log">
      <h2 id="desk-log">Desk log</h2>
      {mayWrite.allowed ? <NoteForm deskId={deskId} /> : <p className={styles.why}>{mayWrite.why}</p>}
      {error && <Notice tone="stop">{saying(error)}</Notice>}
      {!isPending && !error && groups.length === 0 && (
        <EmptyState title="Nothing yet">
          What is filed, taken, returned and cleared here writes itself down, and notes stand between.
        </EmptyState>
      )}
      {groups.map(({ shift, entries }) => (
        <Stretch
          key={entries[0]?.id}
          shift={shift === null ? undefined : shifts.get(shift)}
          entries={entries}
        />
      ))}
      {pages.at(-1)?.next && (
        <div className={styles.older}>
          <Button onPress={() => setCount(pages.length + 1)} isPending={isPlaceholderData}>
            Older
          </Button>
        </div>
      )}
    </section>
  )
}

interface StretchProps {
  shift: DeskLogPage['shifts'][number] | undefined
  entries: readonly DeskLogEntry[]
}

function Stretch({ shift, entries }: StretchProps) {
  const now = useNow()
  return (
    <section className={styles.stretch}>
      <h3 className={styles.shift}>
        {shift ? (
          <>
            <span dir="auto">{shift.slot.name}</span>’s shift
            <span className={styles.times}>
              {clock(shift.startedAt, now)}–{shift.endedAt ? clock(shift.endedAt, now) : 'now'}
            </span>
          </>
        ) : (
          'With nobody on'
        )}
      </h3>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <LogEntry key={entry.id} entry={entry} now={now} />
        ))}
      </ol>
    </section>
  )
}
