import { SYNC, syncFrame } from '@copydesk/shared/protocol'
import { mergeInOrder, type TakenUpdate } from './merge-in-order.ts'

/** Somebody who gets what others write. */
export interface Listener {
  sendUpdates(frame: Uint8Array): void
}

/** At most so long do words wait because the room is large: one frame at 60 Hz, which the eye does not see. */
const MOST_REST_MS = 16
/** Below it a timer would rest longer than asked. */
const LEAST_REST_MS = 1
/** What telling two hundred takes on a machine at ease: for so little nobody waits. */
const SHORT_TELLING_MS = 5

interface Durable extends TakenUpdate {
  /** Who sent it, and has it already. */
  from: Listener | null
}

/**
 * Sends what is on disk to everybody, merged and encoded once for all. [SY1] Telling very many sockets, or
 * on a machine that is busy, takes long: afterwards the room rests twice as long, and what comes meanwhile goes out as
 * one. So a room that everybody reads takes a third of the loop at most, and whoever writes in another never waits for
 * it. [SY26]
 */
export class Fanout {
  readonly #listeners: () => Iterable<Listener>
  readonly #now: () => number
  #durable: Durable[] = []
  #restUntil = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #scheduled = false

  /** @param now milliseconds of a clock that never goes back. */
  constructor(listeners: () => Iterable<Listener>, now = () => performance.now()) {
    this.#listeners = listeners
    this.#now = now
  }

  push(durable: readonly Durable[]) {
    for (const one of durable) this.#durable.push(one)
    if (this.#scheduled) return
    this.#scheduled = true
    const rest = this.rest()
    if (rest < LEAST_REST_MS) setImmediate(() => this.#send())
    else this.#timer = setTimeout(() => this.#send(), rest)
  }

  /** Milliseconds until it tells anybody anything again; below zero when at once. */
  rest(): number {
    return this.#restUntil - this.#now()
  }

  close() {
    clearTimeout(this.#timer)
  }

  #send() {
    const begun = this.#now()
    this.#scheduled = false
    const batch = this.#durable
    this.#durable = []
    const [first] = batch
    if (!first) return
    const only = batch.every(({ from }) => from === first.from) ? first.from : null
    const frame = syncFrame(SYNC.update, mergeInOrder(batch))
    for (const listener of this.#listeners()) if (listener !== only) listener.sendUpdates(frame)
    const ended = this.#now()
    const took = ended - begun
    if (took > SHORT_TELLING_MS) this.#restUntil = ended + Math.min(2 * took, MOST_REST_MS)
  }
}
