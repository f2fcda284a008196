import type { Drafts } from '@copydesk/shared/writers'
import { useState } from 'react'
import { useAct } from '../api/use-act.ts'
import { holdDrafts, liftHold, writerKeys } from '../api/writers.ts'
import { dayWords, useNow } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './writers.module.css'

interface Props {
  story: string
  edition: string
  drafts: Drafts
  nameOf: (person: string | null) => string
}

/** For how long what was between versions is shown, and the legal hold that keeps it in view. */
export function DraftsSection({ story, edition, drafts, nameOf }: Props) {
  const { shown, until, hold, mayHold } = drafts
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const now = useNow()
  const old = { answers: [writerKeys.authorship(edition)] }
  const holding = useAct(old, holdDrafts, () => setAsking(false))
  const lifting = useAct(old, liftHold)
  const words = hold
    ? `Under legal hold since ${dayWords(hold.at, now)}, by ${nameOf(hold.person)}: ${hold.reason}`
    : shown === 'versions'
      ? 'As this newsroom decided, when each word was written, and what was cut, are no longer shown. Its versions stay in its history.'
      : until
        ? `What was cut, and the minute of each word, are shown until ${dayWords(until, now)}. Versions stay.`
        : null
  if (words === null && !mayHold) return null
  return (
    <PanelSection title="Drafts">
      {words && <p className={styles.here}>{words}</p>}
      <Failure thrown={holding.error ?? lifting.error} />
      {mayHold && !asking && (
        <div className={hold ? styles.acts : `${styles.acts} ${styles.plainActs}`}>
          {hold ? (
            <Button onPress={() => lifting.mutate(story)} isPending={lifting.isPending}>
              Lift the legal hold
            </Button>
          ) : (
            <Button kind="plain" onPress={() => setAsking(true)}>
              Put the story under legal hold
            </Button>
          )}
        </div>
      )}
      {asking && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            holding.mutate({ story, reason })
          }}
        >
          <TextField
            label="Why its drafts must be kept in view"
            value={reason}
            onChange={setReason}
            maxLength={500}
            help="It holds for the story in every language until it is lifted, and is on record."
            autoFocus
          />
          <div className={styles.acts}>
            <Button type="submit" kind="act" isDisabled={reason.trim() === ''} isPending={holding.isPending}>
              Put under legal hold
            </Button>
            <Button kind="plain" onPress={() => setAsking(false)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </PanelSection>
  )
}
