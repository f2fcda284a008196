export interface CheckTables {
  /** A rule of the stylebook; `not` and `say` are JSON. */
  styleRule: {
    id: string
    language: string
    kind: string
    /** What it is about, as it is compared with others. */
    key: string
    not: string
    say: string
    reason: string
    endings: number
    inQuotations: number
    /** Who changed it last; null where nobody has changed what the newsroom began with. */
    person: string | null
    at: string
    removedAt: string | null
  }
  /** Findings in an edition that somebody looked at and wants no more of. */
  findingDismissal: {
    edition: string
    /** Holds the texts that it was found in. */
    key: string
    check: string
    original: string
    localized: string
    reason: string
    person: string
    at: string
  }
}
