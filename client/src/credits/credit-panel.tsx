import {
  type AnyRole,
  addCredit,
  type Contributor,
  type Credit,
  type CreditRole,
  contributorsById,
  creditKey,
  type Suggestion,
  type Withheld,
} from '@copydesk/shared/credits'
import { type ReactNode, useMemo, useState } from 'react'
import type * as Y from 'yjs'
import { saying } from '../api/ask.ts'
import { OwnChanges } from '../own-changes/own-changes.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { AlsoWorked } from './also-worked.tsx'
import { AsPrinted } from './as-printed.tsx'
import { CreditAdder } from './credit-adder.tsx'
import { CreditGroup } from './credit-group.tsx'
import styles from './credits.module.css'
import type { Directory } from './directory/looking-in.ts'
import { InheritedCredits } from './inherited-credits.tsx'
import { useCredits } from './use-credits.ts'
import { useRoles } from './use-roles.ts'
import { useUnnamed, type Which } from './use-unnamed.ts'
import { WithheldCredits } from './withheld-credits.tsx'

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
  /** Who worked on it besides, by what the server knows; one that is credited may be among them. */
  suggested?: {
    suggestions: readonly Suggestion[]
    dismiss: (suggestion: Suggestion) => Promise<unknown>
  }
  /** Credits whose names must not be known; `withheld` is null until it is known how many they are. */
  withholding?: {
    withheld: Withheld | null
    withhold: (credit: { name: string; role: CreditRole }) => Promise<unknown>
    /** Those of some names that the story must not name. */
    which?: Which
    drop: (id: string) => Promise<unknown>
  }
  /** What the story's other languages print. */
  elsewhere?: ReactNode
  directory?: Directory
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
  suggested,
  withholding,
  elsewhere,
  directory,
  profileLink,
}: CreditPanelProps) {
  const credits = useCredits(doc)
  const [said, say] = useState('')
  // A contributor who was added a moment ago is known before the list is fetched again.
  const [added, setAdded] = useState<readonly Contributor[]>([])
  const known = useMemo(() => contributorsById([...added, ...contributors]), [added, contributors])
  const nameOf = (credit: Pick<Credit, 'contributor'>) => known.get(credit.contributor)?.name ?? '…'
  const inherited = useCredits(originalDoc ?? null)
  const which = editable ? withholding?.which : undefined
  const unnamed = useUnnamed([...inherited, ...credits].map(nameOf), which, withholding?.withheld)
  const isUnnamed = (credit: Pick<Credit, 'contributor'>) => unnamed.has(nameOf(credit))
  const named = useMemo(
    () => (unnamed.size === 0 ? known : new Map([...known].filter(([, { name }]) => !unnamed.has(name)))),
    [known, unnamed],
  )
  const linkOf = (credit: Pick<Credit, 'contributor'>) => {
    const contributor = known.get(credit.contributor)
    return contributor && profileLink?.(contributor)
  }
  const add = async (name: string, kind?: Contributor['kind']) => {
    const contributor = await addContributor(name, kind)
    setAdded((before) => [...before, contributor])
    return contributor
  }
  const { all, words } = useRoles()
  /** Somebody is credited under the id of one that was merged into them, too. */
  const isCredited = ({ person, contributor, earns }: Suggestion) =>
    credits.some((credit) => {
      const who = known.get(credit.contributor)
      const isEarned = (earns as readonly AnyRole[]).includes(credit.role)
      return isEarned && (who?.id === contributor || who?.person === person)
    })
  const accept = ({ contributor, role, name }: Suggestion) => {
    if (contributor === null) return
    addCredit(doc, contributor, role)
    say(`${name} is credited: ${words(role)}.`)
  }
  const dismiss = async (suggestion: Suggestion) => {
    try {
      await suggested?.dismiss(suggestion)
      say(`${suggestion.name} is not credited for that.`)
    } catch (thrown) {
      // It stands there still, so that it can be tried again.
      say(saying(thrown))
    }
  }
  // A role that is offered no longer keeps its credits in sight.
  const roles = [...new Set([...all, ...credits.map(({ role }) => role)])]
  const groups = roles
    .map((role): [AnyRole, Credit[]] => [role, credits.filter((credit) => credit.role === role)])
    .filter(([, own]) => own.length > 0)
  return (
    <Panel title="Credits" aside={editable && credits.length > 1 && <Reorder />}>
      {!editable && why && <p className={styles.why}>{why}</p>}
      {originalDoc && (
        <InheritedCredits doc={originalDoc} language={language} nameOf={nameOf} isUnnamed={isUnnamed} />
      )}
      <OwnChanges doc={doc} of="credits" editable={editable}>
        {groups.map(([role, own]) => (
          <CreditGroup
            key={role}
            doc={doc}
            role={role}
            credits={own}
            nameOf={nameOf}
            linkOf={linkOf}
            isUnnamed={isUnnamed}
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
            contributors={[...new Set(known.values())]}
            directory={directory}
            addContributor={add}
            which={which}
            usual={originalDoc ? 'translation' : 'reporting'}
            credited={new Set(credits.map(creditKey))}
            say={say}
          />
        )}
        {editable && suggested && (
          <AlsoWorked
            suggestions={suggested.suggestions.filter((one) => !isCredited(one))}
            onAccept={accept}
            onDismiss={(one) => void dismiss(one)}
          />
        )}
        {withholding?.withheld && (
          <WithheldCredits
            withheld={withholding.withheld}
            editable={editable}
            onWithhold={withholding.withhold}
            onDrop={withholding.drop}
          />
        )}
        <AsPrinted
          doc={doc}
          originalDoc={originalDoc ?? null}
          language={language}
          contributors={named}
          overridable={overridable}
        />
      </OwnChanges>
      {elsewhere}
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
