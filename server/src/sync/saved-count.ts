import type { LogPosition } from './update-log.ts'

/** Messages of one socket that wait for the disk before its line rests. */
const MOST_AHEAD = 500

/** What of a socket's is on disk: counts its Update and SyncStep2 messages in order. [SY7] */
export class SavedCount {
  #taken = 0
  #said = 0
  #told = 0
  #waiting: { count: number; at: LogPosition }[] = []
  /**
   * A message stands on something that the room lacks, or was not its sender's to write: the count stops there. A
   * SyncStep2 carries all that its page has, so one that is let in makes up for what was held back.
   */
  held = false

  get said(): number {
    return this.#said
  }

  /** Sends faster than the disk writes. */
  get isAhead(): boolean {
    return this.#waiting.length > MOST_AHEAD
  }

  take() {
    this.#taken++
  }

  /** The latest message stands in the log, or will, at this position. */
  place(at: LogPosition, durable: LogPosition) {
    if (this.held) return
    if (at > durable || this.#waiting.length > 0) this.#waiting.push({ count: this.#taken, at })
    else this.#said = this.#taken
  }

  reached(durable: LogPosition) {
    let done = 0
    for (const { count, at } of this.#waiting) {
      if (at > durable) break
      this.#said = count
      done++
    }
    if (done > 0) this.#waiting.splice(0, done)
  }

  /** What the page is to be told; null when it knows. */
  news(): number | null {
    if (this.#said === this.#told) return null
    this.#told = this.#said
    return this.#said
  }
}
