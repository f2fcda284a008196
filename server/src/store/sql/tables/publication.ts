/** What goes out, and what became of it. */
export interface PublicationTables {
  /** What an editor ordered to go out. */
  release: {
    id: string
    story: string
    kind: string
    /** 1: whole or not at all. */
    joint: number
    /** 1: whatever is cleared when it goes; otherwise what was cleared when it was ordered. */
    newest: number
    notBefore: string | null
    notBeforeZone: string | null
    embargoed: number
    /** Null in an embargo: until it is lifted. */
    embargo: string | null
    embargoZone: string | null
    advisory: string
    state: string
    why: string
    person: string
    at: string
    doneAt: string | null
  }
  releaseEdition: {
    release: string
    edition: string
    position: number
    /** Null until one is cleared. */
    version: string | null
    out: number
  }
  /** What went out: rows that never change. */
  publication: {
    id: string
    edition: string
    number: number
    kind: string
    update: number | null
    version: string
    hash: string
    publishedAt: string
    advisory: string
    /** Null for a kill. */
    release: string | null
    by: string | null
  }
  /** Where an edition is found since it first went out. */
  publishedAddress: { address: string; edition: string }
  /** A story that was withdrawn. */
  storyKill: {
    id: string
    story: string
    reason: string
    instruction: string
    substitute: number
    person: string
    at: string
  }
  /** A desk that is asked whether it has seen it. */
  killAcknowledgement: { story: string; desk: string; person: string | null; at: string | null }
  /** Headlines that go out alone: one, in however many languages. */
  alert: { id: string; story: string; number: number; at: string }
  /** In one language; once it is out, a row that never changes. */
  alertWords: {
    alert: string
    edition: string
    words: string
    hash: string
    filedBy: string
    filedAt: string
    releasedBy: string | null
    releasedAt: string | null
    address: string | null
  }
  /** What a correction of an original asks of a localization. */
  correctionTask: { publication: string; edition: string; thread: string }
  /** A localized copy may go out behind what was cleared of its original. */
  behindAllowed: {
    edition: string
    hash: string
    original: string
    reason: string
    person: string
    at: string
  }
  /** What the server is to do at its time, once. */
  job: {
    kind: string
    subject: string
    due: string
    attempt: number
    /** What went wrong the last time. */
    failure: string | null
  }
  /** Where an editor placed an edition on the front of its language. */
  frontPlace: {
    edition: string
    /** A fractional index: fronts are read in its order. */
    place: string
    by: string
    at: string
  }
  /** What somebody has read of what went out. */
  afterRead: { person: string; publication: string; at: string }
}
