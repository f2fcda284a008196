import { type Credit, followsOriginal } from '@copydesk/shared/credits'
import type * as Y from 'yjs'
import { PanelSection } from '../ui/panel.tsx'
import styles from './credits.module.css'
import { useCredits } from './use-credits.ts'
import { usePrinter } from './use-printer.ts'
import { useRoles } from './use-roles.ts'

interface Props {
  /** The original's document. */
  doc: Y.Doc
  /** Of the localization, whose house style chooses. */
  language: string
  nameOf: (credit: Credit) => string
  /** The story must not name them. */
  isUnnamed: (credit: Credit) => boolean
}

/** What a localization prints of its original's credits; they are changed there. */
export function InheritedCredits({ doc, language, nameOf, isUnnamed }: Props) {
  const printer = usePrinter(language)
  const { words } = useRoles()
  const all = useCredits(doc)
  const credits = all.filter(
    (credit) => printer && followsOriginal(credit, printer) && !credit.uncertain && !isUnnamed(credit),
  )
  if (credits.length === 0) return null
  return (
    <PanelSection title="From the original">
      <ul className={styles.list} aria-label="From the original">
        {credits.map((credit) => (
          <li key={`${credit.contributor}|${credit.role}`} className={styles.inherited}>
            <span dir="auto">{nameOf(credit)}</span>
            <span className={styles.role}>{words(credit.role)}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
