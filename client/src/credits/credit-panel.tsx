import { type AnyRole, type Contributor, type Credit, creditKey } from '@copydesk/shared/credits'
import { type ReactNode, useMemo, useState } from 'react'
import type * as Y from 'yjs'
import { Kbd } from '../ui/kbd.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { AsPrinted } from './as-printed.tsx'
import { CreditAdder } from './credit-adder.tsx'
import { CreditGroup } from './credit-group.tsx'
import styles from './credits.module.css'
import { InheritedCredits } from './inherited-credits.tsx'
import { useCredits } from './use-credits.ts'
import { useRoles } from './use-roles.ts'

export interface CreditPanelProps {
  doc: Y.Doc
  /** The original's document, for a localization. */
  originalDoc?: Y.Doc | null
  language: string
  contributors: readonly Contributor[]
  /** Gives the contributor of that name, new or known. */
  addContributor: (name: string, kind?: Contributor['kind']) => Promise<Contributor>
  editable: boolean
  /** This person may write the printed line by hand. */
  overridable?: boolean
  /** Why not, when it is not. */
  why?: string
  /** The way to who somebody is, beside their name. */
  profileLink?: (contributor: Contributor) => ReactNode
}

/** Who did what in this edition, in the order in which it is printed. Everybody who has it open sees the same. */
export function CreditPanel({
  doc,
  originalDoc,
  language,
  contributors,
  addContributor,
  editable,
  overridable = false,
  why,
  profileLink,
}: CreditPanelProps) {
  const credits = useCredits(doc)
  const [said, say] = useState('')
  // A contributor who was added a moment ago is known before the list is fetched again.
  const [added, setAdded] = useState<readonly Contributor[]>([])
  const known = useMemo(
    () => new Map([...added, ...contributors].map((one): [string, Contributor] => [one.id, one])),
    [added, contributors],
  )
  const nameOf = (credit: Pick<Credit, 'contributor'>) => known.get(credit.contributor)?.name ?? '…'
  const linkOf = (credit: Pick<Credit, 'contributor'>) => {
    const contributor = known.get(credit.contributor)
    return contributor && profileLink?.(contributor)
  }
  const add = async (name: string, kind?: Contributor['kind']) => {
    const contributor = await addContributor(name, kind)
    setAdded((before) => [...before, contributor])
    return contributor
  }
  const { all } = useRoles()
  // A role that is no longer defined keeps its credits in sight.
  const roles = [...new Set([...all, ...credits.map(({ role }) => role)])]
  const groups = roles
    .map((role): [AnyRole, Credit[]] => [role, credits.filter((credit) => credit.role === role)])
    .filter(([, own]) => own.length > 0)
  return (
    <Panel title="Credits" aside={editable && credits.length > 1 && <Reorder />}>
      {!editable && why && <p className={styles.why}>{why}</p>}
      {originalDoc && <InheritedCredits doc={originalDoc} language={language} nameOf={nameOf} />}
      {groups.map(([role, own]) => (
        <CreditGroup
          key={role}
          doc={doc}
          role={role}
          credits={own}
          nameOf={nameOf}
          linkOf={linkOf}
          editable={editable}
          say={say}
        />
      ))}
      {credits.length === 0 && !editable && (
        <PanelSection>
          <p className={styles.none}>Nobody is credited yet.</p>
        </PanelSection>
      )}
      {editable && (
        <CreditAdder
          doc={doc}
          language={language}
          contributors={[...known.values()]}
          addContributor={add}
          usual={originalDoc ? 'translation' : 'reporting'}
          credited={new Set(credits.map(creditKey))}
          say={say}
        />
      )}
      <AsPrinted
        doc={doc}
        originalDoc={originalDoc ?? null}
        language={language}
        contributors={known}
        overridable={overridable}
      />
      <p className={styles.unseen} role="status">
        {said}
      </p>
    </Panel>
  )
}

function Reorder() {
  return (
    <span className={styles.hint}>
      Drag, or <Kbd keys="Alt+Up" />
    </span>
  )
}
