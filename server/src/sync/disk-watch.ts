import { StorageFailed } from '../storage-failed.ts'

/** How soon people may write again once the disk takes it. */
const EVERY_MS = 1000
/** A disk that takes longer is as good as none; pages know within five seconds. */
const PATIENCE_MS = 2500

export interface DiskWatchWith {
  /** Writes something, and throws when that does not reach the disk. */
  tryWriting(): Promise<void>
  /** Once when it fails, and once when it works again. */
  note(event: { is: 'closed'; why: string; error: unknown } | { is: 'open'; afterMs: number }): void
}

/**
 * Whether the disk takes what people write. After a failure it is tried; while that fails too, every room is closed to
 * writing, and as soon as it does not, open again. [SY29]
 */
export class DiskWatch {
  readonly #with: DiskWatchWith
  readonly #hearers = new Set<() => void>()
  #closed: { why: string; since: number } | null = null
  #looking = false
  #ended = false
  #wake: () => void = () => {}

  constructor(how: DiskWatchWith) {
    this.#with = how
  }

  /** Why nothing can be written just now, in plain words: "the disk is full". Null when it can. */
  get fault(): string | null {
    return this.#closed?.why ?? null
  }

  /** Something could not be kept. Resolves with whether that was the disk's doing, which is then noted here. */
  async suspect(error: unknown): Promise<boolean> {
    if (this.#closed) return true
    if (this.#looking) return error instanceof StorageFailed
    this.#looking = true
    const trial = this.#try()
    const why = await Promise.race([trial, this.#pause(PATIENCE_MS, 'the disk does not answer')])
    if (why === null || this.#ended) {
      this.#looking = false
      return false
    }
    this.#closed = { why, since: performance.now() }
    // First of all: whatever goes wrong in telling of it, the rooms open again.
    void this.#untilItWorks(trial)
    this.#with.note({ is: 'closed', why, error })
    this.#tell()
    return true
  }

  /** Tells of each closing and opening. Returns the function that stops telling. */
  onChange(hear: () => void): () => void {
    this.#hearers.add(hear)
    return () => this.#hearers.delete(hear)
  }

  close() {
    this.#ended = true
    this.#wake()
  }

  async #untilItWorks(first: Promise<string | null>) {
    for (let why = await first; why !== null; why = await this.#try()) {
      if (this.#closed) this.#closed.why = why
      await this.#pause(EVERY_MS, null)
      if (this.#ended) return
    }
    const since = this.#closed?.since ?? 0
    this.#closed = null
    this.#looking = false
    this.#with.note({ is: 'open', afterMs: performance.now() - since })
    this.#tell()
  }

  #try(): Promise<string | null> {
    // The answer is the whole use of the failure.
    return this.#with.tryWriting().then(
      () => null,
      (error) => (error instanceof StorageFailed ? error.what : 'nothing can be kept'),
    )
  }

  #pause<T>(ms: number, then: T): Promise<T> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(then), ms)
      timer.unref()
      this.#wake = () => {
        clearTimeout(timer)
        resolve(then)
      }
    })
  }

  #tell() {
    for (const hear of this.#hearers) hear()
  }
}
