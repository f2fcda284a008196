/** What the server knows that somebody did, and that may earn them a credit. */
export type Evidence = 'wrote' | 'filed' | 'cleared' | 'translated' | 'confirmed' | 'illustrated'

/** What a role means beyond its labels, which are the languages' affair. */
export interface RoleMeaning {
  /** Term of IPTC's Content Production Party Role vocabulary; null where it has none. */
  iptc: string | null
  /** Whether a localization prints the original's credits of this role before its own, unless its style says so. */
  followed: boolean
  /** What earns it; empty where only a person can say who did it. */
  earnedBy: readonly Evidence[]
}
