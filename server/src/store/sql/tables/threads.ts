import type { Generated } from 'kysely'

/** What people say to each other of the copy. */
export interface ThreadTables {
  thread: {
    id: string
    edition: string
    /** JSON, as the ones below it. */
    subject: string
    begunBy: string
    begunAt: string
    query: string | null
    task: string | null
    resolvedBy: string | null
    resolvedAt: string | null
    askedFrom: string | null
    /** 1: only those who are named with it know of it. */
    closed: number
    removedAt: string | null
  }
  threadReader: { thread: string; person: string }
  comment: {
    position: Generated<number>
    id: string
    thread: string
    person: string
    at: string
    /** Null when their writer has removed them. */
    words: string | null
    /** JSON of ids. */
    mentions: string
    editedAt: string | null
  }
  /** What was decided about suggestions, and what of it is done in the text (`position`). */
  suggestionDecision: {
    edition: string
    suggestion: string
    round: number
    decision: string
    person: string
    at: string
    by: string
    /** JSON of what it would have done. */
    words: string
    /** JSON of what was seen of it. */
    seen: string | null
    position: number | null
    /** JSON of what it took from the document. */
    trace: string | null
    undoneAt: string | null
    undoneBy: string | null
  }
  /** What somebody is told: what it points to, and none of its words. */
  notice: {
    id: string
    person: string
    kind: string
    outcome: string | null
    story: string
    edition: string | null
    thread: string | null
    suggestion: string | null
    by: string
    at: string
    readAt: string | null
  }
}
