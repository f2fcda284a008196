import { openDesks } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { saying } from '../api/ask.ts'
import { useMe } from '../session/use-me.ts'
import { stateWords } from '../stories/state-words.ts'
import { Button } from '../ui/button.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { Select } from '../ui/select.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { TextField } from '../ui/text-field.tsx'
import { advice, type Looked } from './advice.ts'
import styles from './filing-panel.module.css'
import { useReviewAct } from './use-review-act.ts'

interface Props {
  page: EditionPage
  /** The copy as it prints, to say what a desk would ask for; none of it blocks. */
  looked: Looked
  /** Everything typed here is on disk: only then can a version be made of it. */
  saved: boolean
  /** The note to the desk as it is typed: it outlives the panel, which somebody may close to look at another. */
  note: string
  onNote: (note: string) => void
}

/** Handing over, taking, returning: where the edition stands between its writers and the desk. */
export function FilingPanel(props: Props) {
  const { page } = props
  const { edition, may, filed, cleared, returned } = page
  const me = useMe().person
  return (
    <Panel
      title="Filing"
      aside={<StateBadge state={edition.state}>{stateWords(edition, me, new Date())}</StateBadge>}
    >
      {returned && (
        <PanelSection title={`Returned by ${returned.by}`}>
          <p className={styles.note} dir="auto">
            {returned.note}
          </p>
        </PanelSection>
      )}
      {edition.state !== 'draft' && filed && (
        <PanelSection title={`Filed by ${filed.madeBy.name}`}>
          <p className={styles.note} dir="auto">
            {filed.note || 'Without a note.'}
          </p>
        </PanelSection>
      )}
      <DeskActs page={page} />
      <FileForm {...props} />
      {cleared && !may.file.allowed && edition.state === 'approved' && (
        <PanelSection>
          <p className={styles.why}>{may.file.why}</p>
        </PanelSection>
      )}
    </Panel>
  )
}

function FileForm({ page, looked, saved, note, onNote }: Props) {
  const { edition, may } = page
  const missing = advice({ ...looked, machine: edition.progress?.machine })
  const { desks } = useMe()
  const [chosen, setDesk] = useState<string | null>(null)
  const desk = chosen ?? edition.desk
  const acting = useReviewAct(edition.id)
  const ready = may.file.allowed && saved && !acting.isPending
  const whyId = useId()
  const file = () => {
    if (ready) acting.mutate({ act: 'file', note, desk }, { onSuccess: () => onNote('') })
  }
  if (!may.file.allowed)
    return edition.state === 'draft' ? (
      <PanelSection title="File">
        <p className={styles.why}>{may.file.why}</p>
      </PanelSection>
    ) : null
  return (
    <PanelSection title={edition.state === 'draft' ? 'File' : 'File again'}>
      <form className={styles.form} {...formSends(file)}>
        {missing.length > 0 && (
          <ul className={styles.missing}>
            {missing.map((words) => (
              <li key={words}>{words[0]?.toUpperCase() + words.slice(1)}</li>
            ))}
          </ul>
        )}
        <TextField
          label="Note to the desk"
          help="What is still open, and whom to ring. Readers never see it."
          rows={4}
          value={note}
          onChange={onNote}
          maxLength={2000}
        />
        <Select
          label="To the desk"
          options={openDesks(desks, edition.desk)}
          value={desk}
          onChange={setDesk}
        />
        <div className={styles.acts}>
          <Button
            kind="act"
            type="submit"
            isDisabled={!ready}
            isPending={acting.isPending}
            aria-describedby={saved ? undefined : whyId}
          >
            {edition.state === 'draft' ? 'File' : 'File again'} <Kbd keys="Ctrl+Enter" />
          </Button>
          {!saved && (
            <span id={whyId} className={styles.why}>
              Once your words are saved.
            </span>
          )}
        </div>
        {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
      </form>
    </PanelSection>
  )
}

const DESK_ACTS = ['claim', 'unclaim', 'return', 'clear'] as const

/** What an editor can do with it now; absent for everybody else. */
function DeskActs({ page: { edition, may } }: { page: EditionPage }) {
  const me = useMe().person
  const acting = useReviewAct(edition.id)
  const [returning, setReturning] = useState(false)
  const [note, setNote] = useState('')
  // An editor of another desk is told why not; nobody else need hear of it.
  const concerns = me.role.endsWith('editor') || DESK_ACTS.some((act) => may[act].allowed)
  if (!concerns || edition.state === 'draft') return null
  return (
    <PanelSection title="At the desk">
      <div className={styles.acts}>
        {may.claim.allowed && (
          <Button onPress={() => acting.mutate({ act: 'claim' })} isPending={acting.isPending}>
            {edition.claimedBy ? 'Take it over' : 'Claim'}
          </Button>
        )}
        {may.unclaim.allowed && (
          <Button onPress={() => acting.mutate({ act: 'unclaim' })} isPending={acting.isPending}>
            Give back to the desk
          </Button>
        )}
        {may.return.allowed && !returning && <Button onPress={() => setReturning(true)}>Return…</Button>}
      </div>
      {returning && may.return.allowed && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            acting.mutate({ act: 'return', note }, { onSuccess: () => setReturning(false) })
          }}
        >
          <TextField
            label="What has to change"
            rows={3}
            value={note}
            onChange={setNote}
            maxLength={2000}
            autoFocus
            isRequired
          />
          <div className={styles.acts}>
            <Button type="submit" isDisabled={!note.trim()} isPending={acting.isPending}>
              Return it
            </Button>
            <Button kind="plain" onPress={() => setReturning(false)}>
              Keep it
            </Button>
          </div>
        </form>
      )}
      <p className={styles.clear}>
        {may.clear.allowed ? (
          <Link to="/story/$editionId/clear" params={{ editionId: edition.id }}>
            See what changed, and clear it
          </Link>
        ) : (
          may.clear.why
        )}
      </p>
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </PanelSection>
  )
}
