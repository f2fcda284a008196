/** What a role means beyond its labels, which are the languages' affair. */
export interface RoleMeaning {
  /** Term of IPTC's Content Production Party Role vocabulary; null where it has none. */
  iptc: string | null
  /** Whether a localization prints the original's credits of this role before its own. */
  followed: boolean
}
