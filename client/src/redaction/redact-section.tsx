import { areLongEnough, type Redacted } from '@copydesk/shared/redaction'
import type { EditionPage } from '@copydesk/shared/story'
import { type FormEvent, useState } from 'react'
import { redactWords } from '../api/redaction.ts'
import { dayWords, useNow } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './redact-section.module.css'

/** Words that must not be kept: removed from all that is kept of an edition, with what it costs said before. */
export function RedactSection({ page }: { page: EditionPage }) {
  const { people } = useMe()
  const now = useNow()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [reason, setReason] = useState('')
  const [thrown, setThrown] = useState<unknown>(null)
  const [isPending, setPending] = useState(false)
  const [done, setDone] = useState<Redacted | null>(null)
  const { redacted, may } = page
  const redact = async () => {
    setThrown(null)
    setPending(true)
    try {
      setDone(await redactWords(page.edition.id, words, reason))
      setWords('')
      setReason('')
      setOpen(false)
    } catch (error) {
      setThrown(error)
    } finally {
      setPending(false)
    }
  }
  if (!redacted && !may.redact.allowed) return null
  return (
    <PanelSection>
      {redacted && (
        <p className={styles.quiet}>
          Words were removed for good on {dayWords(redacted.at, now)} by{' '}
          {people.find(({ id }) => id === redacted.by)?.name ?? 'somebody who has left'}: {redacted.reason}
        </p>
      )}
      {done && (
        <Notice tone="done">
          Removed from {times(done.places, 'place')} of the copy, {times(done.versions, 'version')} and{' '}
          {times(done.elsewhere, 'note')} about it.
        </Notice>
      )}
      {may.redact.allowed &&
        (open ? (
          <form
            className={styles.form}
            autoComplete="off"
            onSubmit={(event: FormEvent) => event.preventDefault()}
          >
            <p className={styles.quiet}>
              They go from the copy, all of its versions, comments and what is remembered, and cannot be
              brought back. What was typed and deleted before is lost with them, everybody’s page opens anew,
              and versions that had them say so. On pages that are published “[redacted]” stands in their
              place at once, without a correction: publish one. Addresses of these pages, alerts that are out,
              what clients were sent, notes in the record of acts, and backups keep them. A release that waits
              with a copy that had them is stopped.
            </p>
            <TextField
              label="Words, one passage a line"
              rows={2}
              spellCheck="false"
              value={words}
              onChange={setWords}
            />
            <TextField label="Why, without the words" value={reason} onChange={setReason} />
            <Failure thrown={thrown} />
            <div className={styles.does}>
              {areLongEnough(words) && reason.trim() !== '' && (
                <ConfirmButton
                  question="Remove these words for good? Nobody can bring them back."
                  act="Remove them"
                  isPending={isPending}
                  onConfirm={() => void redact()}
                >
                  Remove them for good
                </ConfirmButton>
              )}
              <Button kind="plain" onPress={() => setOpen(false)}>
                Leave it
              </Button>
            </div>
          </form>
        ) : (
          <Button
            kind="plain"
            onPress={() => {
              setDone(null)
              setOpen(true)
            }}
          >
            Redact words…
          </Button>
        ))}
    </PanelSection>
  )
}

const times = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
