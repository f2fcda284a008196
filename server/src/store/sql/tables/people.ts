import type { Generated } from 'kysely'

/** Who works here, where, and as what. */
export interface PeopleTables {
  newsroom: {
    id: number
    name: string
    createdAt: string
    /** JSON of the languages that it works in; an empty list while nobody has chosen any. */
    languages: string
    /** Where its clock hangs. */
    zone: Generated<string>
  }
  desk: { id: string; name: string; position: number; closedAt: string | null }
  person: {
    id: string
    name: string
    email: string
    emailVerified: number
    image: string | null
    createdAt: string
    updatedAt: string
    role: string
    desk: string | null
    color: number
    disabledAt: string | null
  }
  /** Desks beside a person's first, which stands in `person`. */
  personDesk: { person: string; desk: string }
  duty: {
    id: string
    person: string
    desk: string
    duty: string
    /** The shift that it ends with; null for a standing one. */
    shift: string | null
  }
  /** What somebody says of themselves beside what credits print. */
  profile: {
    person: string
    beat: string
    /** JSON. */
    languages: string
    initials: string
    disclosures: string
  }
  picture: {
    person: string
    /** A square JPEG. */
    bytes: Uint8Array
    hash: string
    at: string
  }
}
