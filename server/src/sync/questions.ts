/** Each answer encodes the document: so many at once, and one a second after. */
const MOST_QUESTIONS = 100

/** How often a page asks for the document. */
export class Questions {
  #open = 0
  #last = 0

  /** Whether it may be asked once more. */
  ask(): boolean {
    const now = Date.now()
    this.#open = Math.max(0, this.#open - (now - this.#last) / 1000) + 1
    this.#last = now
    return this.#open <= MOST_QUESTIONS
  }
}
