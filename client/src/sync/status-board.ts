import type { ChangeCount } from './change-count.ts'
import type { SyncStatus } from './sync-status.ts'

/** Without an acknowledgement for so long, people are told. */
const SLOW_MS = 2000
const LOOK_MS = 250

/** What the page says of an edition, and who hears when it is another. */
export class StatusBoard {
  readonly #count: ChangeCount
  readonly #hearers = new Set<() => void>()
  readonly #timer: ReturnType<typeof setInterval>
  /** Since when the server owes an acknowledgement. */
  #owedSince = Number.POSITIVE_INFINITY
  /** Changes that wait for their place in the document. */
  #held = 0
  #now: SyncStatus = {
    line: 'connecting',
    ready: false,
    saved: false,
    waiting: 0,
    slow: false,
    kept: false,
    refusal: null,
  }

  constructor(count: ChangeCount) {
    this.#count = count
    this.#timer = setInterval(() => {
      if (this.#now.line === 'open' && !this.#now.saved) this.show()
    }, LOOK_MS)
  }

  get now(): SyncStatus {
    return this.#now
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  /** Something was changed here: an answer is due. */
  changed() {
    if (this.#owedSince === Number.POSITIVE_INFINITY) this.#owedSince = Date.now()
    this.show()
  }

  /** Something came from the server: from now on the rest is waited for. */
  answered() {
    this.#owedSince = Date.now()
  }

  holds(changes: number) {
    this.#held = changes
  }

  show(change: Partial<SyncStatus> = {}) {
    const next = { ...this.#now, ...change, waiting: this.#count.waiting + this.#held }
    next.saved = next.line === 'open' && this.#held === 0 && this.#count.settled
    next.slow = next.line === 'open' && !next.saved && Date.now() - this.#owedSince > SLOW_MS
    // Something was taken again, so what kept it from being taken is over.
    if (next.saved) next.refusal = null
    if (next.saved) this.#owedSince = Number.POSITIVE_INFINITY
    if (isEqual(next, this.#now)) return
    this.#now = next
    this.tell()
  }

  tell() {
    for (const hear of this.#hearers) hear()
  }

  close() {
    clearInterval(this.#timer)
    this.#hearers.clear()
  }
}

const isEqual = (a: SyncStatus, b: SyncStatus): boolean =>
  (Object.keys(a) as (keyof SyncStatus)[]).every((key) =>
    key === 'refusal'
      ? a.refusal?.code === b.refusal?.code && a.refusal?.message === b.refusal?.message
      : a[key] === b[key],
  )
