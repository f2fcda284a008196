import type { AnyRole, Contributor, CreditReading, ReadCredit } from '@copydesk/shared/credits'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './credits.module.css'
import { useRoles } from './use-roles.ts'

/** A credit that somebody has looked at and wants. */
export interface Chosen {
  name: string
  role: AnyRole
  place: string
  kind: Contributor['kind']
}

interface Row {
  read: Partial<ReadCredit<AnyRole>> & { name: string }
  /** '' until somebody decides; what the line says outright is decided already. */
  answer: AnyRole | 'leave' | ''
  /** What is asked, when something is. */
  asked: string
}

interface Props {
  reading: CreditReading<AnyRole>
  isKnown: (name: string) => boolean
  onAdd: (chosen: Chosen[]) => Promise<void>
  onCancel: () => void
}

/** What was read of a pasted line. Nothing is added before somebody has seen it and answered what it leaves open. */
export function ReadLine({ reading, isKnown, onAdd, onCancel }: Props) {
  const { all, words } = useRoles()
  const [rows, setRows] = useState<Row[]>(() => [
    ...reading.credits.map(
      (read): Row => ({
        read,
        answer: read.uncertain ? '' : read.role,
        asked: read.uncertain
          ? `The line does not say what ${read.name} did. Most likely: ${words(read.role).toLowerCase()}.`
          : '',
      }),
    ),
    ...reading.unplaced.map(
      ({ text }): Row => ({
        read: { name: text },
        answer: '',
        asked: 'This could not be placed. Is it somebody to credit?',
      }),
    ),
  ])
  const [busy, setBusy] = useState(false)
  const open = rows.filter((row) => row.answer === '').length
  const wanted = rows.flatMap(({ read, answer }): Chosen[] =>
    answer === '' || answer === 'leave'
      ? []
      : [
          {
            name: read.name,
            role: answer,
            place: read.place ?? '',
            kind: read.kind === 'agency' ? 'agency' : 'person',
          },
        ],
  )
  const decide = (at: number, answer: Row['answer']) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, answer } : row)))
  const add = async () => {
    setBusy(true)
    await onAdd(wanted)
    setBusy(false)
  }
  return (
    <fieldset className={styles.readLine}>
      <legend className={styles.legend}>Read from the line</legend>
      <ul className={styles.list}>
        {rows.map(({ read, answer, asked }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one reading, which stay as they are
          <li key={at} className={styles.read} data-asked={(asked !== '' && answer === '') || undefined}>
            <span className={styles.readName} dir="auto">
              {read.name}
              {read.place && <span className={styles.role}> {read.place}</span>}
              {!asked && !isKnown(read.name) && <span className={styles.role}> new</span>}
            </span>
            <select
              className={styles.as}
              aria-label={`${read.name}: role`}
              value={answer}
              onChange={(event) => decide(at, event.target.value as Row['answer'])}
            >
              {answer === '' && <option value="">Decide …</option>}
              {all.map((role) => (
                <option key={role} value={role}>
                  {words(role)}
                </option>
              ))}
              <option value="leave">Leave out</option>
            </select>
            {asked && <span className={styles.asked}>{asked}</span>}
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button kind="act" onPress={add} isDisabled={open > 0 || wanted.length === 0} isPending={busy}>
          {wanted.length === 1 ? 'Add this credit' : `Add these ${wanted.length}`}
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
        {open > 0 && (
          <span className={styles.hint}>{open === 1 ? 'One to decide' : `${open} to decide`}</span>
        )}
      </div>
    </fieldset>
  )
}
