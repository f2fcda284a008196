import { SYNC, syncFrame } from '@copydesk/shared/protocol'
import * as Y from 'yjs'

/** Somebody who gets what others write. */
export interface Listener {
  sendUpdates(frame: Uint8Array): void
}

/** Sends what is on disk to everybody: the updates of one turn of the loop merged, encoded once for all. [SY1] */
export class Fanout {
  readonly #listeners: () => Iterable<Listener>
  #durable: { update: Uint8Array; from: Listener | null }[] = []
  #scheduled = false

  constructor(listeners: () => Iterable<Listener>) {
    this.#listeners = listeners
  }

  /** @param from who sent it, and has it already. */
  push(update: Uint8Array, from: Listener | null) {
    this.#durable.push({ update, from })
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => this.#send())
  }

  #send() {
    this.#scheduled = false
    const batch = this.#durable
    this.#durable = []
    const [first] = batch
    if (!first) return
    const only = batch.every(({ from }) => from === first.from) ? first.from : null
    const updates = batch.map(({ update }) => update)
    const frame = syncFrame(SYNC.update, updates.length === 1 ? first.update : Y.mergeUpdates(updates))
    for (const listener of this.#listeners()) if (listener !== only) listener.sendUpdates(frame)
  }
}
