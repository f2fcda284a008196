import { StorageFailed } from '../../storage-failed.ts'
import type { StoreHearer } from '../store.ts'

const LOOK_MS = 500
/** Pages are told within five seconds: so long until it is suspected, and the rest until that is sure. */
const LATE_MS = 1500
/** Longer than any statement of a server takes, and than a disk that is only slow. */
const HUNG_MS = 60_000
/** A thread that runs JavaScript ends at once; one that is inside the system, when the system lets it. */
const ENDING_MS = 5000

/** Looks whether a thread that was asked something still answers. */
export class Patience {
  readonly #isAsked: () => boolean
  readonly #end: () => void
  #timer: ReturnType<typeof setInterval> | undefined
  #quietSince = performance.now()
  #said: 'nothing' | 'late' | 'ended' | 'hung' = 'nothing'

  /** @param end ends the thread, so that another can follow. */
  constructor(isAsked: () => boolean, end: () => void) {
    this.#isAsked = isAsked
    this.#end = end
  }

  /** Something was answered, or the first thing asked. */
  answered() {
    this.#quietSince = performance.now()
    this.#said = 'nothing'
  }

  watch(hear: StoreHearer) {
    // After what has come meanwhile: a process that was held up itself has answers to read.
    this.#timer = setInterval(() => setImmediate(() => this.#look(hear)), LOOK_MS)
    this.#timer.unref()
  }

  close() {
    clearInterval(this.#timer)
  }

  #look(hear: StoreHearer) {
    if (!this.#isAsked()) return
    const quiet = performance.now() - this.#quietSince
    if (quiet > LATE_MS && this.#said === 'nothing') {
      this.#said = 'late'
      hear.late(new StorageFailed('the disk does not answer'))
    }
    if (quiet > HUNG_MS && this.#said === 'late') {
      this.#said = 'ended'
      this.#end()
    }
    if (quiet > HUNG_MS + ENDING_MS && this.#said === 'ended') {
      this.#said = 'hung'
      hear.hung(new StorageFailed('the disk has not answered for a minute'))
    }
  }
}
