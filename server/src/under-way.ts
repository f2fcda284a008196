import { setImmediate as aTurn, setTimeout as pause } from 'node:timers/promises'

/** What was begun and nobody waits for, until the server stops: what it stands on is closed after it. */
export class UnderWay {
  readonly #begun = new Set<Promise<unknown>>()

  /** Gives back what it was given. */
  add<T>(begun: Promise<T>): Promise<T> {
    this.#begun.add(begun)
    const ended = () => this.#begun.delete(begun)
    begun.then(ended, ended)
    return begun
  }

  /** Resolves when nothing is under way, nor what followed from it; or after so long. */
  async finished(patienceMs = Number.POSITIVE_INFINITY): Promise<void> {
    const late = new AbortController()
    const tired = Number.isFinite(patienceMs)
      ? pause(patienceMs, undefined, { signal: late.signal }).catch(() => {})
      : new Promise<void>(() => {})
    let patient = true
    void tired.then(() => {
      patient = false
    })
    while (patient && this.#begun.size > 0) {
      await Promise.race([Promise.allSettled([...this.#begun]), tired])
      // Whoever waited for it goes on first, and may begin the next.
      await aTurn()
    }
    late.abort()
  }
}
