import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import styles from './filing-panel.module.css'
import { useReviewAct } from './use-review-act.ts'

/**
 * Whoever filed says whether what the desk has changed since is right. What they are writing stays when nobody asks any
 * more.
 */
export function ReadBackForm({ page }: { page: EditionPage }) {
  const [hasProblem, setProblem] = useState(false)
  if (!page.asksReadBack && !hasProblem) return null
  return <Answer {...{ page, hasProblem, setProblem }} />
}

interface Props {
  page: EditionPage
  hasProblem: boolean
  setProblem: (hasProblem: boolean) => void
}

function Answer({ page, hasProblem, setProblem }: Props) {
  const acting = useReviewAct(page.edition.id)
  /** What was before them when this came: what is typed after that, they answer where it is shown. */
  const [hash] = useState(page.liveHash)
  const says = (answer: 'ok' | 'problem', words: string) =>
    acting.mutate({ act: 'read-back', hash, answer, words }, { onSuccess: () => setProblem(false) })
  return (
    <PanelSection title="Since you filed">
      {!page.asksReadBack && (
        <Notice tone="stale">
          Nobody waits for your answer any more. Your words stay here until you leave them: say them in a
          comment.
        </Notice>
      )}
      <p className={styles.why}>
        The desk has changed the copy.{' '}
        <Link to="/story/$editionId/read-back" params={{ editionId: page.edition.id }}>
          Read what changed
        </Link>
        , and say whether it is right.
      </p>
      {page.liveHash !== hash && !hasProblem ? (
        <p className={styles.why}>It has changed again since this came up: say so there.</p>
      ) : hasProblem ? (
        <ReasonForm
          label="What is wrong"
          act="Say so"
          isPending={acting.isPending}
          onDo={(words) => says('problem', words)}
          onLeave={() => setProblem(false)}
        />
      ) : (
        <div className={styles.acts}>
          <Button kind="act" onPress={() => says('ok', '')} isPending={acting.isPending}>
            OK with me
          </Button>
          <Button onPress={() => setProblem(true)}>Problem here…</Button>
        </div>
      )}
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </PanelSection>
  )
}
