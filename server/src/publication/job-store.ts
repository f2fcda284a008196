/** What kinds of things the server does by itself at their time. */
export const JOB_KINDS = ['release'] as const
export type JobKind = (typeof JOB_KINDS)[number]

export interface Job {
  kind: JobKind
  /** Id of what it is about. */
  subject: string
  /** ISO 8601 in UTC. */
  due: string
  /** How often it was tried and failed. */
  attempt: number
}

/**
 * What is to be done once, kept until it is. A job is taken in the transaction of its effect: either both are on disk
 * or neither, whichever server does it and whenever it dies.
 */
export interface JobStore {
  /** Of one kind and subject there is one: asked again, it is due then instead. */
  ask(kind: JobKind, subject: string, due: string): Promise<void>
  /** It need not be done any more. */
  drop(kind: JobKind, subject: string): Promise<void>
  /** Those that are due at this time, oldest first. */
  due(at: string, most: number): Promise<Job[]>
  /** When the next is due; null when none waits. */
  next(): Promise<string | null>
  /** Takes it away for whoever does it in this transaction; null when it was done, dropped or put off meanwhile. */
  take(kind: JobKind, subject: string, at: string): Promise<Job | null>
  /** It failed, and was not taken: later. */
  again(kind: JobKind, subject: string, later: { due: string; failure: string }): Promise<void>
}
