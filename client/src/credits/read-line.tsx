import type { AnyRole, Contributor, CreditReading, ReadCredit } from '@copydesk/shared/credits'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './credits.module.css'
import type { Directory } from './directory/looking-in.ts'
import { useRoles } from './use-roles.ts'

/** A credit that somebody has looked at and wants. */
export interface Chosen {
  name: string
  role: AnyRole
  place: string
  kind: Contributor['kind']
}

interface Row {
  /** Those in the directory whom the name may mean. */
  like: readonly Contributor[]
  /** Which of them it means, '' until somebody decides; the name itself is somebody new. */
  who: string
  /** Somebody said who it is: what the directory answers after that changes it no more. */
  chosen?: boolean
  read: Partial<ReadCredit<AnyRole>> & { name: string }
  /** '' until somebody decides; what the line says outright is decided already. */
  answer: AnyRole | 'leave' | ''
  /** What is asked, when something is. */
  asked: string
}

/** What the line says is chosen as it was read, also where it is offered no longer. */
const retiredRole = ({ read: { role } }: Row, all: readonly AnyRole[]): AnyRole[] =>
  role === undefined || all.includes(role) ? [] : [role]

interface Props {
  reading: CreditReading<AnyRole>
  match: Directory['match'] | undefined
  isKnown: (name: string) => boolean
  onAdd: (chosen: Chosen[]) => Promise<void>
  onCancel: () => void
}

/** What was read of a pasted line. Nothing is added before somebody has seen it and answered what it leaves open. */
export function ReadLine({ reading, match, isKnown, onAdd, onCancel }: Props) {
  const { all, words } = useRoles()
  const [rows, setRows] = useState<Row[]>(() => [
    ...reading.credits.map(
      (read): Row => ({
        read,
        like: [],
        who: read.name,
        answer: read.uncertain ? '' : read.role,
        asked: read.uncertain
          ? `The line does not say what ${read.name} did. Most likely: ${words(read.role).toLowerCase()}.`
          : '',
      }),
    ),
    ...reading.unplaced.map(
      ({ text }): Row => ({
        read: { name: text },
        like: [],
        who: text,
        answer: '',
        asked: 'This could not be placed. Is it somebody to credit?',
      }),
    ),
  ])
  const [busy, setBusy] = useState(false)
  /** The directory has said whom the names may mean, or cannot. */
  const [looked, setLooked] = useState(match === undefined)
  useEffect(() => {
    let wanted = true
    setLooked(match === undefined)
    const names = [...new Set(reading.credits.map(({ name }) => name))]
    // Without a line nobody is asked: the directory suggests such pairs for merging later.
    const matches = match?.(names).catch(() => []) ?? Promise.resolve([])
    void matches.then((all) => {
      if (!wanted) return
      setLooked(true)
      const found = new Map(all.map((one) => [one.name, one]))
      setRows((before) =>
        before.map((row) => {
          const { known, like } = found.get(row.read.name) ?? { known: null, like: [] }
          if (row.chosen) return row
          if (known) return { ...row, who: known.name }
          return like.length > 0 ? { ...row, like, who: '' } : row
        }),
      )
    })
    return () => {
      wanted = false
    }
  }, [reading, match])
  const isOpen = ({ answer, who }: Row) => answer === '' || (answer !== 'leave' && who === '')
  const open = rows.filter(isOpen).length
  const wanted = rows.flatMap(({ read, who, answer }): Chosen[] =>
    answer === '' || answer === 'leave'
      ? []
      : [
          {
            name: who,
            role: answer,
            place: read.place ?? '',
            kind: read.kind === 'agency' ? 'agency' : 'person',
          },
        ],
  )
  const decide = (at: number, change: Partial<Pick<Row, 'answer' | 'who' | 'chosen'>>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)))
  const add = async () => {
    setBusy(true)
    await onAdd(wanted)
    setBusy(false)
  }
  return (
    <fieldset className={styles.readLine}>
      <legend className={styles.legend}>Read from the line</legend>
      <ul className={styles.list}>
        {rows.map((row, at) => {
          const { read, like, who, answer, asked } = row
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one reading, which stay as they are
            <li key={at} className={styles.read} data-asked={isOpen(row) || undefined}>
              <span className={styles.readName} dir="auto">
                {read.name}
                {read.place && <span className={styles.role}> {read.place}</span>}
                {!asked && like.length === 0 && !isKnown(who) && <span className={styles.role}> new</span>}
              </span>
              <select
                className={styles.as}
                aria-label={`${read.name}: role`}
                value={answer}
                onChange={(event) => decide(at, { answer: event.target.value as Row['answer'] })}
              >
                {answer === '' && <option value="">Decide …</option>}
                {[...all, ...retiredRole(row, all)].map((role) => (
                  <option key={role} value={role}>
                    {words(role)}
                  </option>
                ))}
                <option value="leave">Leave out</option>
              </select>
              {asked && <span className={styles.asked}>{asked}</span>}
              {like.length > 0 && answer !== 'leave' && (
                <label className={styles.asked}>
                  Who is it?{' '}
                  <select
                    className={styles.as}
                    aria-label={`Who ${read.name} is`}
                    value={who}
                    onChange={(event) => decide(at, { who: event.target.value, chosen: true })}
                  >
                    {who === '' && <option value="">Decide …</option>}
                    {like.map(({ id, name }) => (
                      <option key={id} value={name}>
                        {name}
                      </option>
                    ))}
                    <option value={read.name}>{read.name}, somebody new</option>
                  </select>
                </label>
              )}
            </li>
          )
        })}
      </ul>
      <div className={styles.acts}>
        <Button
          kind="act"
          onPress={add}
          isDisabled={!looked || open > 0 || wanted.length === 0}
          isPending={busy}
        >
          {wanted.length === 1 ? 'Add this credit' : `Add these ${wanted.length}`}
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
        {!looked && <span className={styles.hint}>Looking for these names in the directory …</span>}
        {open > 0 && (
          <span className={styles.hint}>{open === 1 ? 'One to decide' : `${open} to decide`}</span>
        )}
      </div>
    </fieldset>
  )
}
