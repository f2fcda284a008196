/**
 * A story of 5,000 words that was edited 50,000 times has 0.3 MB. It must stay well below what may wait for a reader,
 * or nobody could come in any more.
 */
const MOST_BYTES = 4 * 1024 * 1024
/** Measuring encodes the document: not at every key of a large one. */
const MEASURE_EVERY = MOST_BYTES / 64

/** How large a document is as bytes, at most: what came in since it was measured is counted whole. */
export class DocumentSize {
  readonly #measure: () => number
  #measured: number
  #since = 0
  #deleted = 0

  constructor(measure: () => number, atFirst: number) {
    this.#measure = measure
    this.#measured = atFirst
  }

  hasRoomFor(bytes: number): boolean {
    if (this.#measured + this.#since + bytes <= MOST_BYTES) return true
    if (this.#since + this.#deleted > MEASURE_EVERY) {
      this.#measured = this.#measure()
      this.#since = 0
      this.#deleted = 0
    }
    return this.#measured + this.#since + bytes <= MOST_BYTES
  }

  /** @param deleted characters that are gone since. */
  changed(bytes: number, deleted: number) {
    this.#since += bytes
    this.#deleted += deleted
  }
}
