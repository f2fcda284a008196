/** The short values beside the copy, as the shared document's `fields` holds them, and how long each may be. */
export const FIELD_LENGTHS = {
  'dateline.place': 500,
  'dateline.date': 500,
  'dateline.agency': 500,
  rights: 500,
  /** The credit line as a desk wrote it by hand, and what the house style printed then. */
  'credit.line': 2000,
  'credit.instead': 2000,
  /** Who the columnist is, where an edition says it in its own words. */
  bio: 2000,
  /** What its authors hold of what it is about: `none`, or words for readers. */
  holdings: 1000,
} as const satisfies Readonly<Record<string, number>>
