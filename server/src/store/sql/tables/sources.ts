import type { Generated } from 'kysely'

export interface SourceTables {
  sourceGroup: {
    id: string
    story: string
    claimed: number | null
    someOf: string | null
    by: string
    at: string
  }
  sourceMark: {
    id: string
    group: string
    edition: string
    /** JSON: where it stands, as threads have it. */
    subject: string
    by: string
    at: string
  }
  attestation: {
    group: string
    edition: string
    by: string
    at: string
    how: string
    /** JSON of keys of the words that it was said of. */
    keys: string
  }
  /** What is in an entry is sealed with a key that is not in the database. */
  vaultEntry: {
    id: string
    group: string
    story: string
    owner: string
    madeAt: string
    changedAt: string
    /** Its key is destroyed, or is to be. */
    purgedAt: string | null
  }
  vaultReader: { entry: string; person: string }
  /** A field of an entry, or a document with its name. */
  vaultPart: {
    id: string
    entry: string
    part: string
    sealed: Uint8Array
    at: string
  }
  vaultOpening: { position: Generated<number>; entry: string; person: string; at: string }
  /** Where words were removed for good; `versions` is JSON of ids. */
  redaction: {
    id: string
    edition: string
    person: string
    at: string
    reason: string
    versions: string
    position: Generated<number>
    forgottenAt: string | null
  }
}
