/** What a contributor did, in the order in which an edition lists its credits; a credit line's is its house style's. */
export const CREDIT_ROLES = [
  'reporting',
  'additional_reporting',
  'contribution',
  'writing',
  'compilation',
  'translation',
  'translation_editing',
  'editing',
  'desk',
  'photo',
  'video',
  'graphics',
  'data',
  'research',
  'fact_checking',
  'production',
] as const
export type CreditRole = (typeof CREDIT_ROLES)[number]

/** Names of roles that a newsroom defines itself: they cannot be taken for one of ours. */
export type OwnRoleName = `own_${string}`

/** What a credit may be for. */
export type AnyRole = CreditRole | OwnRoleName

/** One of ours, or a name of a newsroom's own; null for anything else. */
export function readRole(name: string): AnyRole | null {
  const ours = CREDIT_ROLES.find((known) => known === name)
  return ours ?? (/^own_[a-z0-9_]{1,40}$/.test(name) ? (name as OwnRoleName) : null)
}
