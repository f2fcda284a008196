import { type Credit, ROLE_MEANINGS } from '@copydesk/shared/credits'
import type * as Y from 'yjs'
import { PanelSection } from '../ui/panel.tsx'
import { CREDIT_ROLE_WORDS } from './credit-role-words.ts'
import styles from './credits.module.css'
import { useCredits } from './use-credits.ts'

/** What a localization prints of its original's credits; they are changed there. */
export function InheritedCredits({ doc, nameOf }: { doc: Y.Doc; nameOf: (credit: Credit) => string }) {
  const credits = useCredits(doc).filter((credit) => ROLE_MEANINGS[credit.role].followed && !credit.uncertain)
  if (credits.length === 0) return null
  return (
    <PanelSection title="From the original">
      <ul className={styles.list} aria-label="From the original">
        {credits.map((credit) => (
          <li key={`${credit.contributor}|${credit.role}`} className={styles.inherited}>
            <span dir="auto">{nameOf(credit)}</span>
            <span className={styles.role}>{CREDIT_ROLE_WORDS[credit.role]}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
