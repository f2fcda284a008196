import type { Peer } from './peer.ts'
import type { LogPosition } from './update-log.ts'

/** Past it a reader that does not keep up is cut, and comes back for the difference: memory stays bounded. */
const MOST_UNSENT = 8 * 1024 * 1024

/** What a frame costs beside its bytes. */
const FRAME = 100

/** What waits for the disk before it may leave, in order: a frame behind one that waits, waits too. [SY1] */
export class Outbox {
  readonly #peer: Peer
  readonly #durable: () => LogPosition
  readonly #cut: () => void
  #waitingBytes = 0
  #waiting: { frame: Uint8Array; at: LogPosition }[] = []

  /** @param cut ends a line that does not keep up. */
  constructor(peer: Peer, durable: () => LogPosition, cut: () => void) {
    this.#peer = peer
    this.#durable = durable
    this.#cut = cut
  }

  /** @param at position of the log that the frame tells something of; 0 for what tells nothing. */
  put(frame: Uint8Array, at: LogPosition = 0) {
    if (this.#waiting.length === 0 && at <= this.#durable()) {
      this.#peer.send(frame)
      return this.#look()
    }
    this.#waiting.push({ frame, at })
    this.#waitingBytes += frame.length + FRAME
    this.#look()
  }

  /** The disk has more. */
  flush() {
    if (this.#waiting.length === 0) return
    while (this.#waiting[0] && this.#waiting[0].at <= this.#durable()) {
      const next = this.#waiting.shift()
      if (!next) break
      this.#waitingBytes -= next.frame.length + FRAME
      this.#peer.send(next.frame)
    }
    this.#look()
  }

  #look() {
    if (this.#peer.unsent() + this.#waitingBytes > MOST_UNSENT) this.#cut()
  }
}
