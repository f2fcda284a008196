/** On the way to readers. */
export interface ReviewTables {
  /** How an edition was handed over last. */
  filing: {
    edition: string
    person: string
    /** Whom it was filed to; null for the desk. */
    to: string | null
    waitsSince: string
    rungAt: string | null
    /** When whoever filed was asked to read back what was changed since. */
    askedBackAt: string | null
    /** When it was sent back; null once it is anything else again. */
    returnedAt: string | null
  }
  /** Who has cleared which copy, as what. */
  clearing: {
    id: string
    edition: string
    hash: string
    /** Null where a duty cleared it beside the editors. */
    version: string | null
    person: string
    at: string
    as: string
  }
  /** Editions that do not go out; `until` null for until somebody lifts it. */
  hold: { edition: string; reason: string; person: string; at: string; until: string | null }
  /** Editions whose last clearing was forced, until somebody clears a copy of them. */
  forcing: { edition: string; version: string; person: string; at: string; reason: string }
  /** What whoever filed says of a copy that was changed since. */
  readBack: {
    id: string
    edition: string
    hash: string
    person: string
    answer: string
    words: string
    at: string
  }
  /** Threads by which the lawyer or the standards editor is asked; `answer` null while nobody has answered. */
  flag: {
    thread: string
    edition: string
    duty: string
    person: string
    at: string
    answer: string | null
    answeredBy: string | null
    answeredAt: string | null
    answeredOf: string | null
  }
  /** JSON of how a desk wants what it clears to be looked at. */
  deskPolicy: { desk: string; policy: string }
}
