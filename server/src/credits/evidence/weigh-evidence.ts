import { CREDIT_ROLES, type CreditRole, type Evidence, ROLE_MEANINGS } from '@copydesk/shared/credits'
import { EVIDENCE } from './index.ts'
import type { Work } from './work.ts'

/** What somebody looked at and did not want to credit. */
export interface Dismissal {
  person: string
  role: CreditRole
  kind: string
  amount: number
}

/** A role that somebody seems to have earned, and by what. */
export interface Earned {
  person: string
  role: CreditRole
  earns: CreditRole[]
  evidence: { kind: Evidence; amount: number; words: string }[]
}

/** Roles that exist in a localization only. */
const LOCALIZING: readonly CreditRole[] = ['translation', 'translation_editing']

/** Whom the evidence of an edition speaks for, but for what was dismissed and is no more now than it was then. */
export function weighEvidence(work: Work, dismissed: readonly Dismissal[]): Earned[] {
  const earned = new Map<string, Earned>()
  for (const { kind, find, isMore } of EVIDENCE) {
    const earns = rolesEarnedBy(kind, work.localization)
    const [role] = earns
    if (role === undefined) continue
    for (const { person, amount, words } of find(work)) {
      const before = dismissed.filter(
        (one) => one.person === person && one.role === role && one.kind === kind,
      )
      if (!before.every((one) => isMore(amount, one.amount))) continue
      const key = `${person}|${role}`
      const known = earned.get(key) ?? { person, role, earns: [], evidence: [] }
      earned.set(key, {
        ...known,
        earns: [...new Set([...known.earns, ...earns])],
        evidence: [...known.evidence, { kind, amount, words }],
      })
    }
  }
  return [...earned.values()]
}

/** The likeliest first. Only a localization is translated, and there the makers of the localization come first. */
function rolesEarnedBy(kind: Evidence, localization: boolean): CreditRole[] {
  const all = CREDIT_ROLES.filter((role) => ROLE_MEANINGS[role].earnedBy.includes(kind))
  const isLocalizing = (role: CreditRole) => LOCALIZING.includes(role)
  const others = all.filter((role) => !isLocalizing(role))
  return localization ? [...all.filter(isLocalizing), ...others] : others
}
