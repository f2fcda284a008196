import { type AnyRole, type Credit, creditKey, moveCredit } from '@copydesk/shared/credits'
import { type ReactNode, useState } from 'react'
import type * as Y from 'yjs'
import { PanelSection } from '../ui/panel.tsx'
import { CreditRow } from './credit-row.tsx'
import styles from './credits.module.css'
import { useRoles } from './use-roles.ts'

interface Props {
  doc: Y.Doc
  role: AnyRole
  credits: readonly Credit[]
  nameOf: (credit: Credit) => string
  linkOf: (credit: Credit) => ReactNode
  isUnnamed: (credit: Credit) => boolean
  editable: boolean
  say: (words: string) => void
}

/** The people of one role. A row is dragged by its grip, or moved with Alt and an arrow from anywhere in it. */
export function CreditGroup({ doc, role, credits, nameOf, linkOf, isUnnamed, editable, say }: Props) {
  const title = useRoles().words(role)
  const keys = credits.map(creditKey)
  const [dragged, setDragged] = useState<string | null>(null)
  /** Where it would land: before the row of this index. */
  const [gap, setGap] = useState<number | null>(null)

  const moveTo = (key: string, to: number) => {
    const others = keys.filter((other) => other !== key)
    const at = Math.max(0, Math.min(others.length, to))
    if (others[at - 1] === keys[keys.indexOf(key) - 1] && keys.indexOf(key) === at) return
    moveCredit(doc, key, { after: others[at - 1] ?? null, before: others[at] ?? null })
    const moved = credits.find((credit) => creditKey(credit) === key)
    if (moved) say(`${nameOf(moved)}: ${at + 1} of ${keys.length}`)
  }
  const drop = () => {
    if (dragged !== null && gap !== null) {
      const from = keys.indexOf(dragged)
      moveTo(dragged, gap > from ? gap - 1 : gap)
    }
    setDragged(null)
    setGap(null)
  }
  return (
    <PanelSection title={title}>
      <ul className={styles.list} aria-label={title}>
        {credits.map((credit, index) => {
          const key = creditKey(credit)
          return (
            <CreditRow
              key={key}
              doc={doc}
              credit={credit}
              name={nameOf(credit)}
              link={linkOf(credit)}
              isUnnamed={isUnnamed(credit)}
              editable={editable}
              movable={editable && keys.length > 1}
              mark={
                dragged === null
                  ? null
                  : gap === index
                    ? 'before'
                    : gap === keys.length && index === gap - 1
                      ? 'after'
                      : null
              }
              onMove={(by) => moveTo(key, index + by)}
              onDrag={() => setDragged(key)}
              onOver={(below) => dragged !== null && setGap(index + (below ? 1 : 0))}
              onDrop={drop}
              onEnd={() => {
                setDragged(null)
                setGap(null)
              }}
              say={say}
            />
          )
        })}
      </ul>
    </PanelSection>
  )
}
