import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { asSeen, type Seen } from '../api/review-acts.ts'
import { zoneWords } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import { fromLocal } from '../story/local-time.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { isLastToClear } from './eyes.tsx'
import styles from './filing-panel.module.css'
import { useReviewAct } from './use-review-act.ts'

const ASKING = ['return', 'hold', 'spike', 'force'] as const
type Asking = (typeof ASKING)[number]

const WORDS: Record<Asking, { button: string; label: string; act: string; help?: string; kind?: 'stop' }> = {
  return: { button: 'Return…', label: 'What has to change', act: 'Return it' },
  hold: {
    button: 'Hold…',
    label: 'Why it waits',
    act: 'Hold it',
    help: 'It is filed and cleared as before, and does not go out meanwhile.',
  },
  spike: {
    button: 'Spike…',
    label: 'Why it is set aside',
    act: 'Spike it',
    help: 'It leaves the day’s work. An editor can bring it back.',
    kind: 'stop',
  },
  force: {
    button: 'Force…',
    label: 'Why it cannot wait',
    act: 'Force it',
    help: 'It is cleared as it stands, and shown as not reviewed until somebody clears it.',
    kind: 'stop',
  },
}

/** What an editor can do with it now; absent for everybody else. */
export function DeskActs({ page, saved }: { page: EditionPage; saved: boolean }) {
  const { edition, may } = page
  const me = useMe().person
  const client = useQueryClient()
  const acting = useReviewAct(edition.id)
  /** With how it stood and read when the form was opened: what comes while somebody writes why, they have not seen. */
  const [open, setOpen] = useState<{ act: Asking; hash: string; from: Seen } | null>(null)
  const [until, setUntil] = useState('')
  const done = {
    onSuccess: () => setOpen(null),
    // The page was read anew, and they are told to look at it: who presses again has seen it so.
    onError: (thrown: unknown) => {
      const now = client.getQueryData<EditionPage>(keys.edition(edition.id))
      if (now && thrown instanceof Refusal && thrown.code === 'conflict')
        setOpen((was) => was && { ...was, hash: now.liveHash, from: asSeen(now.edition) })
    },
  }
  const offered = ASKING.filter(
    // Whoever may clear it does that, unless the desk asks for more eyes than theirs.
    (act) => may[act].allowed && (act !== 'force' || !may.clear.allowed || !isLastToClear(page, me.id)),
  )
  const acts = [may.claim, may.unclaim, may.unhold, may.revive, may.clear].some(({ allowed }) => allowed)
  // An editor of another desk is told why not; nobody else need hear of it.
  if (!acts && offered.length === 0 && !open && (!me.role.endsWith('editor') || edition.state === 'draft'))
    return null
  const deed = (reason: string) => {
    if (open === null) return
    const { act, hash, from } = open
    switch (act) {
      case 'return':
        return acting.mutate({ act, note: reason, from }, done)
      case 'hold':
        return acting.mutate({ act, reason, until: fromLocal(until) }, done)
      case 'spike':
        return acting.mutate({ act, reason, from }, done)
      case 'force':
        return acting.mutate({ act, reason, hash, from }, done)
      default:
        act satisfies never
    }
  }
  return (
    <PanelSection title="At the desk">
      {edition.state !== 'draft' && edition.state !== 'spiked' && edition.state !== 'killed' && (
        <p className={styles.clear}>
          {may.clear.allowed ? (
            <Link to="/story/$editionId/clear" params={{ editionId: edition.id }}>
              See what changed, and clear it
            </Link>
          ) : (
            may.clear.why
          )}
        </p>
      )}
      {open === null && (
        <div className={styles.acts}>
          {may.claim.allowed && (
            <Button
              onPress={() => acting.mutate({ act: 'claim', from: edition.claimedBy?.id ?? null })}
              isPending={acting.isPending}
            >
              {edition.claimedBy ? 'Take it over' : 'Claim'}
            </Button>
          )}
          {may.unclaim.allowed && (
            <Button onPress={() => acting.mutate({ act: 'unclaim' })} isPending={acting.isPending}>
              Give it back
            </Button>
          )}
          {may.unhold.allowed && (
            <Button
              onPress={() => acting.mutate({ act: 'unhold', note: '', hold: page.hold?.at ?? null })}
              isPending={acting.isPending}
            >
              Lift the hold
            </Button>
          )}
          {may.revive.allowed && (
            <Button onPress={() => acting.mutate({ act: 'revive', note: '' })} isPending={acting.isPending}>
              Bring it back
            </Button>
          )}
          {offered.map((act) => (
            <Button
              key={act}
              kind="plain"
              onPress={() => setOpen({ act, hash: page.liveHash, from: asSeen(edition) })}
              isDisabled={act === 'force' && !saved}
            >
              {WORDS[act].button}
            </Button>
          ))}
        </div>
      )}
      {open !== null && !may[open.act].allowed && (
        <Notice tone="stale">
          {may[open.act].why} Your words stay here until you leave them: say them in a comment.
        </Notice>
      )}
      {open !== null && (
        <ReasonForm
          {...WORDS[open.act]}
          key={open.act}
          isPending={acting.isPending}
          onDo={deed}
          onLeave={() => setOpen(null)}
        >
          {open.act === 'hold' && (
            <TextField
              label="Until"
              type="datetime-local"
              value={until}
              onChange={setUntil}
              help={`${zoneWords(new Date(fromLocal(until) ?? Date.now()))}. Left empty: until an editor lifts it.`}
            />
          )}
        </ReasonForm>
      )}
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </PanelSection>
  )
}
