/** A paragraph, its localization, and what was lost between them. */
export interface Sample {
  id: string
  from: string
  to: string
  original: string
  localized: string
  findings: { check: string; original: string | null; localized: string | null; optional?: boolean }[]
}
