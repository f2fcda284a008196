import type { PublishableCopy } from '@copydesk/shared/copy'
import { LANGUAGES } from '@copydesk/shared/languages'
import { type Differences, sentenceOf } from '@copydesk/shared/review'
import { type EditionPage, isActed } from '@copydesk/shared/story'
import { Check, CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { clock, useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import { stateWords } from '../stories/state-words.ts'
import type { PanelName } from '../story/panels.ts'
import type { Fields } from '../story/use-fields.ts'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { advice } from './advice.ts'
import { AskedFlags } from './asked-flags.tsx'
import styles from './before-it-goes-out.module.css'
import { ChecklistSection } from './clearing/checklist-section.tsx'
import { ClearingStanding } from './clearing/clearing-standing.tsx'
import { FlagSection } from './clearing/flag-section.tsx'
import { LinesAround } from './clearing/lines-around.tsx'
import type { Ticks } from './clearing/use-ticks.ts'
import { ConditionList } from './condition-list.tsx'
import { isLastToClear } from './eyes.tsx'
import { VersionList } from './version-list.tsx'

interface Props {
  page: EditionPage
  /** Null until it can be printed. */
  copy: PublishableCopy | null
  /** The date of its dateline, where that is known apart from the printed line. */
  datelineDate?: string
  /** Exactly this copy is cleared: nothing stands in its way. */
  isCleared: boolean
  /** What of the desk's checklist whoever looks at this copy has ticked. */
  ticks: Ticks
  /** What changed around the copy, where that is not drawn in it. */
  lines?: Differences['lines'] | null
  /** Where something can be selected, to be asked about. */
  fields?: Fields
  onShow?: (panel: PanelName) => void
  onThread?: (thread: string) => void
}

/** What stands in the way, what is only advice, what the reporter said, and where the other languages stand. */
export function BeforeItGoesOut({
  page,
  copy,
  datelineDate,
  isCleared,
  ticks,
  lines,
  fields,
  onShow,
  onThread,
}: Props) {
  const { story, edition, filed, may, readBack } = page
  const me = useMe().person
  // Whoever can clear it by themselves now is not told that somebody has to.
  const isLast = may.clear.allowed && isLastToClear(page, me.id)
  const conditions = page.conditions.filter(({ kind }) => kind !== 'second-eyes' || !isLast)
  const now = useNow()
  const missing = copy ? advice({ ...copy, datelineDate }) : []
  const toSettle = [...(isCleared ? [] : conditions), ...missing]
  const others = story.editions.filter(({ id }) => id !== edition.id)
  const acted = page.versions.filter(isActed)
  const isOut = edition.state === 'published' && page.cleared?.hash === page.liveHash
  const isListed = conditions.some((one) => one.blocks && sentenceOf(one) === may.clear.why)
  return (
    <Panel title="Before it goes out">
      <ClearingStanding page={page} />
      {filed?.note && (
        <PanelSection title={`Note to the desk, from ${filed.madeBy.name}`}>
          <p className={styles.note} dir="auto">
            {filed.note}
          </p>
        </PanelSection>
      )}
      <PanelSection>
        <ul className={styles.checks}>
          {(isCleared || may.clear.allowed || !isListed) && (
            <CheckLine is={may.clear.allowed || isCleared || isOut ? 'fine' : 'stop'}>
              {isCleared
                ? 'Cleared as it stands'
                : may.clear.allowed
                  ? 'Second pair of eyes: you did not write it'
                  : may.clear.why}
            </CheckLine>
          )}
          {readBack?.answer === 'ok' && readBack.ofThis && (
            <CheckLine is="fine">
              {readBack.by.name}: OK with me, {clock(readBack.at, now)}
            </CheckLine>
          )}
          {copy && missing.length === 0 && (
            <CheckLine is="fine">Headline, byline, dateline and rights are there</CheckLine>
          )}
        </ul>
        {toSettle.length > 0 && (
          <div className={styles.conditions}>
            <ConditionList conditions={toSettle} {...{ edition, onShow, onThread }} here="clear" />
          </div>
        )}
      </PanelSection>
      {!isCleared && <ChecklistSection page={page} ticks={ticks} />}
      {readBack?.answer === 'problem' && !isOut && (
        <PanelSection
          title={`Problem here, says ${readBack.by.name}${readBack.ofThis ? '' : ', of an earlier copy'}`}
        >
          <p className={styles.note} dir="auto">
            {readBack.words}
          </p>
        </PanelSection>
      )}
      <AskedFlags page={page} />
      {lines && <LinesAround lines={lines} language={edition.language} />}
      {may.flag.allowed && <FlagSection page={page} fields={fields ?? null} onThread={onThread} />}
      {acted.length > 0 && (
        <PanelSection title="Life of the story">
          <VersionList versions={acted} language={page.edition.language} />
        </PanelSection>
      )}
      {others.length > 0 && (
        <PanelSection title="Other languages">
          <ul className={styles.others}>
            {others.map((other) => (
              <li key={other.id}>
                <span lang={other.language}>{LANGUAGES[other.language].name}</span>
                <span className={styles.where}>{stateWords(other, me, now)}</span>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
    </Panel>
  )
}

function CheckLine({ is, children }: { is: 'fine' | 'stop'; children: ReactNode }) {
  const Sign = is === 'fine' ? Check : CircleAlert
  return (
    <li className={styles.check} data-is={is}>
      <Sign size={15} strokeWidth={2.2} aria-label={is === 'fine' ? 'Fine' : 'Look'} />
      <span>{children}</span>
    </li>
  )
}
