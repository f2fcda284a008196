/** Those who want to be told. Whoever listens badly harms neither the one who tells nor those who listen beside them. */
export class Hearers<T> {
  readonly #hearers = new Set<(what: T) => void>()
  readonly #failed: (error: unknown) => void

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed
  }

  /** Returns the function that stops telling. */
  add(hear: (what: T) => void): () => void {
    this.#hearers.add(hear)
    return () => this.#hearers.delete(hear)
  }

  tell(what: T) {
    for (const hear of this.#hearers)
      try {
        hear(what)
      } catch (error) {
        this.#failed(error)
      }
  }
}
