import { DUTY_WORDS } from '@copydesk/shared/people'
import { ASKED_DUTIES, type AskedDuty } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import type { Subject } from '@copydesk/shared/threads'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newActId } from '../../acts/new-act-id.ts'
import { saying } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'
import { askFlag } from '../../api/review-acts.ts'
import type { Fields } from '../../story/use-fields.ts'
import { Quote } from '../../threads/new-comment.tsx'
import { selectionSubject } from '../../threads/selection-subject.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PanelSection } from '../../ui/panel.tsx'
import { ReasonForm } from '../../ui/reason-form.tsx'
import { Select } from '../../ui/select.tsx'
import styles from '../before-it-goes-out.module.css'

interface Props {
  page: EditionPage
  /** Null where nothing can be selected: then the whole is asked about. */
  fields: Fields | null
  onThread?: ((thread: string) => void) | undefined
}

/** Passages that the lawyer or the standards editor was asked about, and the way to ask about another. */
export function FlagSection({ page, fields, onThread }: Props) {
  const { edition, flags } = page
  const client = useQueryClient()
  /** With the id that the question has however often it is sent: an answer may be lost on its way. */
  const [asked, setAsked] = useState<{ flag: string; subject: Subject } | null>(null)
  const [duty, setDuty] = useState<AskedDuty>('legal')
  const asking = useMutation({
    mutationFn: ({ question, ...about }: { question: string; flag: string; subject: Subject }) =>
      askFlag(edition.id, { ...about, duty, question }),
    onSuccess: (after) => {
      client.setQueryData(keys.edition(edition.id), after)
      void client.invalidateQueries({ queryKey: keys.threads(edition.id) })
      setAsked(null)
    },
  })
  const form = useRef<HTMLDivElement>(null)
  const isOpen = asked !== null
  // It stands low in the panel: what is asked for, and what came of it, comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each refusal
  useEffect(() => {
    if (isOpen) form.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, asking.isError])
  return (
    <PanelSection title="Legal and standards">
      <div className={styles.asked} ref={form}>
        {flags.length > 0 && (
          <ul className={styles.others}>
            {flags.map(({ thread, duty: of, answer }) => (
              <li key={thread}>
                <span>{DUTY_WORDS[of]}</span>
                <span className={styles.where}>
                  {answer === null
                    ? 'has not answered'
                    : answer.is === 'cleared'
                      ? 'cleared it'
                      : 'has not cleared it'}
                </span>
                {onThread && (
                  <Button kind="plain" onPress={() => onThread(thread)}>
                    Read
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {asked === null ? (
          <Button
            // The field must not lose what is selected in it.
            onPointerDown={(event) => event.preventDefault()}
            onPress={() =>
              setAsked({ flag: newActId(), subject: fields ? selectionSubject(fields) : { on: 'edition' } })
            }
          >
            Ask about a passage…
          </Button>
        ) : (
          <>
            <Quote subject={asked.subject} />
            <Select
              label="Whom"
              options={ASKED_DUTIES.map((one) => ({ id: one, name: DUTY_WORDS[one] }))}
              value={duty}
              onChange={(one) => setDuty(one as AskedDuty)}
            />
            <ReasonForm
              label="Question"
              help="Only they, you and whoever has it can read it. It is not cleared before they have answered."
              act="Ask"
              isPending={asking.isPending}
              onDo={(question) => asking.mutate({ question, ...asked })}
              onLeave={() => setAsked(null)}
            />
          </>
        )}
        {asking.isError && <Notice tone="stop">{saying(asking.error)}</Notice>}
      </div>
    </PanelSection>
  )
}
