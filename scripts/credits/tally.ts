/** Counts what was found of what should be. */
export class Tally {
  #both = 0
  #wanted = 0
  #found = 0

  add(wanted: readonly string[], found: readonly string[]): void {
    this.#both += wanted.filter((each) => found.includes(each)).length
    this.#wanted += wanted.length
    this.#found += found.length
  }

  /** Harmonic mean of what was found of the wanted, and what was wanted of the found; 1 where nothing was either. */
  get f1(): number {
    const all = this.#wanted + this.#found
    return all === 0 ? 1 : (2 * this.#both) / all
  }
}
