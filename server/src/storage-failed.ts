/**
 * The store cannot keep, or cannot read, anything just now: the disk is full or broken, the database is away. Nobody's
 * mistake, and over when the cause is. `what` says it in plain words, for the operator's log and for `/readyz`.
 */
export class StorageFailed extends Error {
  readonly what: string

  /** @param what "the disk is full": no capital, no full stop. */
  constructor(what: string, cause?: unknown) {
    const words = cause instanceof Error ? ` (${cause.message})` : ''
    super(`${what[0]?.toUpperCase()}${what.slice(1)}${words}.`, { cause })
    this.name = 'StorageFailed'
    this.what = what
  }
}
