import type { PageFinding } from '@copydesk/shared/checks'
import { type FormEvent, useRef, useState } from 'react'
import { dismissFinding } from '../api/translation-aids.ts'
import { checksOf, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import type { Fields } from '../story/use-fields.ts'
import { ActOrLeave } from '../ui/act-or-leave.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './checks.module.css'
import { goTo, mend } from './finding-place.ts'
import { FINDING_WORDS } from './finding-words.ts'
import { Found } from './found.tsx'

interface Props {
  edition: string
  finding: PageFinding
  fields: Fields
  languages: { original: string; localization: string }
  editable: boolean
}

/** What was found and what was expected; a way to it, a way to mend it, and a way to say that it is right. */
export function FindingLine({ edition, finding, fields, languages, editable }: Props) {
  const { check, key, original, localized, why } = finding
  const [asks, setAsks] = useState(false)
  const [reason, setReason] = useState('')
  const line = useRef<HTMLLIElement>(null)
  const dismissing = useAct(checksOf(edition), dismissFinding, () => {
    // The line goes, and the focus must not go with it.
    line.current?.closest<HTMLElement>('[tabindex="-1"]')?.focus()
    setAsks(false)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return
    const short = (words: string | undefined) => (words ?? '').slice(0, 500)
    dismissing.mutate({
      ...{ edition, key, check, reason },
      ...{ original: short(original?.text), localized: short(localized?.text) },
    })
  }
  return (
    <li ref={line} className={styles.finding} data-check={check}>
      <button type="button" className={styles.goes} onClick={() => goTo(fields, finding)}>
        <span className={styles.check}>{FINDING_WORDS[check]}</span>
        <Found finding={finding} languages={languages} />
        <span className={styles.why}>{why}</span>
      </button>
      {editable && !asks && (
        <span className={styles.acts}>
          {finding.mend !== null && (
            <Button kind="plain" onPress={() => mend(fields, finding)} aria-label={`Mend ${localized?.text}`}>
              Mend
            </Button>
          )}
          <Button
            kind="plain"
            onPress={() => setAsks(true)}
            aria-label={`Dismiss: ${FINDING_WORDS[check]} ${original?.text ?? localized?.text ?? ''}`}
          >
            Dismiss
          </Button>
        </span>
      )}
      {asks && (
        <form
          className={styles.reason}
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            setAsks(false)
          }}
        >
          <TextField
            label="Why it is right as it is"
            value={reason}
            onChange={setReason}
            maxLength={500}
            autoFocus
          />
          <Failure thrown={dismissing.error} />
          <span className={styles.acts}>
            <ActOrLeave
              kind="quiet"
              isPending={dismissing.isPending}
              isDisabled={reason.trim() === ''}
              onLeave={() => setAsks(false)}
            >
              Dismiss it
            </ActOrLeave>
          </span>
        </form>
      )}
    </li>
  )
}
