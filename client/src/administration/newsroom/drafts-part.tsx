import type { DraftRule } from '@copydesk/shared/writers'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useAct } from '../../api/use-act.ts'
import { changeDrafts, getDrafts, writerKeys } from '../../api/writers.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Tick } from '../../ui/tick.tsx'
import styles from '../administration.module.css'

/** Ten years. */
const MOST_DAYS = 3650

/** Whether pages show who wrote what, and for how long what was between versions. */
export function DraftsPart() {
  const rule = useQuery({ queryKey: writerKeys.drafts, queryFn: ({ signal }) => getDrafts(signal) })
  if (!rule.data) return <Failure thrown={rule.error} />
  const { showsWriters, draftDays } = rule.data
  return <DraftsForm key={`${showsWriters} ${draftDays}`} rule={rule.data} />
}

function DraftsForm({ rule }: { rule: DraftRule }) {
  const [shows, setShows] = useState(rule.showsWriters)
  const [days, setDays] = useState(rule.draftDays === null ? '' : String(rule.draftDays))
  const changing = useAct({ answers: [writerKeys.drafts] }, changeDrafts)
  const draftDays = days.trim() === '' ? null : Number(days)
  const isNumber =
    draftDays === null || (Number.isInteger(draftDays) && draftDays >= 1 && draftDays <= MOST_DAYS)
  const isChanged = shows !== rule.showsWriters || draftDays !== rule.draftDays
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChanged && isNumber) changing.mutate({ showsWriters: shows, draftDays })
  }
  return (
    <section className={styles.part} aria-labelledby="drafts">
      <h3 id="drafts" className={styles.partTitle}>
        Drafts
      </h3>
      <form className={styles.form} onSubmit={submit}>
        <Failure thrown={changing.error} />
        <Tick
          isTicked={shows}
          onChange={setShows}
          help="People who write a story see whose words are whose. How much each wrote is shown to its editors, and to everybody about themselves; it is never added up over stories. Credits are suggested either way."
        >
          Show who wrote what
        </Tick>
        <TextField
          label="Days after clearing for which drafts are shown"
          inputMode="numeric"
          value={days}
          onChange={setDays}
          isDisabled={!shows}
          error={isNumber ? undefined : `Give a number of days from 1 to ${MOST_DAYS}, or none.`}
          help="Then pages show versions alone, unless the story is under legal hold. Left empty: for good. Nothing is deleted by it."
        />
        <div className={styles.acts}>
          <Button
            type="submit"
            kind="act"
            isDisabled={!isChanged || !isNumber}
            isPending={changing.isPending}
          >
            Save
          </Button>
        </div>
      </form>
    </section>
  )
}
