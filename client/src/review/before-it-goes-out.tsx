import type { PublishableCopy } from '@copydesk/shared/copy'
import { LANGUAGES } from '@copydesk/shared/languages'
import { type EditionPage, isActed } from '@copydesk/shared/story'
import { Check, CircleAlert } from 'lucide-react'
import { useMe } from '../session/use-me.ts'
import { stateWords } from '../stories/state-words.ts'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { advice } from './advice.ts'
import styles from './before-it-goes-out.module.css'
import { VersionList } from './version-list.tsx'

interface Props {
  page: EditionPage
  copy: PublishableCopy
  /** Exactly this copy is cleared: nothing stands in its way. */
  isCleared: boolean
}

/** What stands in the way, what is only advice, what the reporter said, and where the other languages stand. */
export function BeforeItGoesOut({ page, copy, isCleared }: Props) {
  const { story, edition, filed, may } = page
  const me = useMe().person
  const missing = advice({
    headline: copy.headline,
    dateline: copy.dateline,
    byline: copy.byline,
    rights: copy.rights,
  })
  const others = story.editions.filter(({ id }) => id !== edition.id)
  const acted = page.versions.filter(isActed)
  return (
    <Panel title="Before it goes out">
      <PanelSection>
        <ul className={styles.checks}>
          <CheckLine is={may.clear.allowed || isCleared ? 'fine' : 'stop'}>
            {isCleared
              ? 'Cleared as it stands'
              : may.clear.allowed
                ? 'Second pair of eyes: you did not write it'
                : may.clear.why}
          </CheckLine>
          {missing.length === 0 && (
            <CheckLine is="fine">Headline, byline, dateline and rights are there</CheckLine>
          )}
          {missing.map((words) => (
            <CheckLine key={words} is="advice">
              Advice: {words}
            </CheckLine>
          ))}
        </ul>
      </PanelSection>
      {filed?.note && (
        <PanelSection title={`Note to the desk, from ${filed.madeBy.name}`}>
          <p className={styles.note} dir="auto">
            {filed.note}
          </p>
        </PanelSection>
      )}
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
                <span className={styles.where}>{stateWords(other, me, new Date())}</span>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
    </Panel>
  )
}

/** Advice never blocks. */
function CheckLine({ is, children }: { is: 'fine' | 'advice' | 'stop'; children: React.ReactNode }) {
  const Sign = is === 'fine' ? Check : CircleAlert
  return (
    <li className={styles.check} data-is={is}>
      <Sign size={15} strokeWidth={2.2} aria-label={is === 'fine' ? 'Fine' : 'Look'} />
      <span>{children}</span>
    </li>
  )
}
