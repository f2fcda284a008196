import type { Doc } from 'yjs'

/** Nobody reads findings while they type: they come when the hands rest. */
const REST_MS = 350
/** Where several people type the hands never rest: after this long they come all the same. */
const LATEST_MS = 2_000
/** Of one turn: less than half a frame, so that a key in the middle of it is drawn in time. */
const TURN_MS = 6

interface Look<Part, Found> {
  /** What there is to look at now; null where it is not known yet by what. */
  parts(): readonly Part[] | null
  /** What reads the same has the same, and is not looked at again. */
  keyOf(part: Part): string
  find(part: Part): Found
  /** All of it has been looked at. */
  done(parts: readonly Part[], found: readonly Found[]): void
}

/** Looks through documents that are open in editors when there is time, and again only at what has changed. */
export class IdleChecker<Part, Found> {
  readonly #docs: readonly Doc[]
  readonly #look: Look<Part, Found>
  readonly #hearers = new Set<() => void>()
  /** Of parts that read as they did, what was found then. */
  #known = new Map<string, Found>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When what has changed since the last findings is looked at, whoever types; null where nothing has. */
  #latest: number | null = null

  constructor(docs: readonly Doc[], look: Look<Part, Found>) {
    this.#docs = docs
    this.#look = look
    for (const doc of docs) doc.on('afterAllTransactions', this.#changed)
  }

  /** By something else from now on: all of it is looked at anew, and at once. */
  again(): void {
    this.#known.clear()
    this.#soon(0)
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  close(): void {
    clearTimeout(this.#timer)
    for (const doc of this.#docs) doc.off('afterAllTransactions', this.#changed)
    this.#hearers.clear()
  }

  readonly #changed = (): void => this.#soon(REST_MS)

  #soon(ms: number): void {
    const now = performance.now()
    this.#latest ??= now + LATEST_MS
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#begin(), Math.max(0, Math.min(ms, this.#latest - now)))
  }

  #begin(): void {
    const parts = this.#look.parts()
    if (parts) this.#go(parts, 0, new Map())
  }

  /** A turn at a time; a change meanwhile begins anew, and what was looked at already is known then. */
  #go(parts: readonly Part[], at: number, found: Map<string, Found>): void {
    const until = performance.now() + TURN_MS
    let next = at
    for (; next < parts.length && performance.now() < until; next++) {
      const part = parts[next] as Part
      const key = this.#look.keyOf(part)
      const here = this.#known.get(key) ?? this.#look.find(part)
      this.#known.set(key, here)
      found.set(key, here)
    }
    if (next < parts.length) {
      this.#timer = setTimeout(() => this.#go(parts, next, found))
      return
    }
    this.#known = found
    this.#latest = null
    this.#look.done(parts, [...found.values()])
    for (const hear of this.#hearers) hear()
  }
}
