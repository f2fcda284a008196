import type { EditionPage } from '@copydesk/shared/story'
import { useMe } from '../session/use-me.ts'
import { stateWords } from '../stories/state-words.ts'
import type { PanelName } from '../story/panels.ts'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import type { Looked } from './advice.ts'
import { AskedFlags } from './asked-flags.tsx'
import { ConditionList } from './condition-list.tsx'
import { DeskActs } from './desk-acts.tsx'
import { ClearedBy, isPartlyCleared } from './eyes.tsx'
import { FileForm, type FileFormProps } from './file-form.tsx'
import styles from './filing-panel.module.css'
import { missingOf } from './missing-of.ts'
import { ReadBackForm } from './read-back-form.tsx'
import { StandingNotices } from './standing-notices.tsx'

interface Props extends FileFormProps {
  /** What stands around the copy, to say what a desk would ask for; null until it can be printed. */
  looked: Looked | null
  onShow: (panel: PanelName) => void
}

/** Handing over, taking, returning: where the edition stands between its writers and the desk, and what is missing. */
export function FilingPanel(props: Props) {
  const { page, looked, onShow } = props
  const { edition, filed, returned } = page
  const me = useMe().person
  // A hold stands above all of it.
  const missing = missingOf(page, looked).filter(({ kind }) => kind !== 'hold')
  const isOnItsWay = edition.state === 'submitted' || edition.state === 'approved'
  return (
    <Panel
      title="Filing"
      aside={<StateBadge state={edition.state}>{stateWords(edition, me, new Date())}</StateBadge>}
    >
      <Standing page={page} />
      {returned && (
        <PanelSection title={`Returned by ${returned.by}`}>
          <p className={styles.note} dir="auto">
            {returned.note}
          </p>
        </PanelSection>
      )}
      {isOnItsWay && filed && (
        <PanelSection
          title={`Filed by ${filed.madeBy.name}${page.filedTo ? ` for ${page.filedTo.id === me.id ? 'you' : page.filedTo.name}` : ''}`}
        >
          <p className={styles.note} dir="auto">
            {filed.note || 'Without a note.'}
          </p>
        </PanelSection>
      )}
      {missing.length > 0 && (
        <PanelSection title="Before it goes out">
          <ConditionList conditions={missing} edition={edition} onShow={onShow} here="filing" />
        </PanelSection>
      )}
      <ReadBackForm page={page} />
      <AskedFlags page={page} />
      <DeskActs page={page} saved={props.saved} />
      <FileForm {...props} />
      <WhyNothing page={page} />
    </Panel>
  )
}

/** Where nothing can be filed, and nobody is asked for anything: why, and who can do something about it. */
function WhyNothing({ page: { edition, may } }: { page: EditionPage }) {
  const { state } = edition
  const words =
    state === 'spiked'
      ? may.revive.why
      : state === 'approved' || state === 'published' || state === 'killed'
        ? may.file.why
        : ''
  return (
    words && (
      <PanelSection>
        <p className={styles.why}>{words}</p>
      </PanelSection>
    )
  )
}

/** On hold, past its desk, or cleared by some of those who must. */
function Standing({ page }: { page: EditionPage }) {
  const { hold, notReviewed, edition } = page
  const waits = edition.state !== 'draft' && isPartlyCleared(page)
  if (!hold && !notReviewed && !waits) return null
  return (
    <PanelSection>
      <div className={styles.form}>
        <StandingNotices page={page} />
        {waits && <ClearedBy {...page} />}
      </div>
    </PanelSection>
  )
}
