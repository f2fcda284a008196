import { type AnyRole, readRole } from './credit-roles.ts'

/** What the shared document can say of one credit; `order` is the one whose presence is the credit. */
export const CREDIT_ATTRIBUTES = ['order', 'place', 'byline', 'uncertain'] as const

/** A credit's key: contributor and role, so that two people who add the same one make one. */
export const creditKey = (credit: { contributor: string; role: AnyRole }): string =>
  `${credit.contributor}|${credit.role}`

/** Null for a key that is not a credit's: the map is shared, and anybody may have written into it. */
export function readCreditKey(key: string): { contributor: string; role: AnyRole } | null {
  const bar = key.lastIndexOf('|')
  const role = readRole(key.slice(bar + 1))
  return bar < 1 || role === null ? null : { contributor: key.slice(0, bar), role }
}
